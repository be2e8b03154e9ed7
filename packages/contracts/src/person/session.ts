import { z } from 'zod';
import { idSchema, instantSchema } from '../http/fields.ts';
import { listOf } from '../http/list.ts';

/** A place where the person is signed in. Instants are of the real clock. */
export const sessionSchema = z
  .object({
    id: idSchema,
    createdAt: instantSchema,
    /** Null before the first request after signing in. */
    lastSeenAt: instantSchema.nullable(),
    expiresAt: instantSchema,
    ip: z.string().nullable(),
    userAgent: z.string().nullable(),
    /** True for the session that asks. */
    current: z.boolean(),
  })
  .meta({ id: 'Session' });
export type SessionReply = z.infer<typeof sessionSchema>;
export const sessionListSchema = listOf(sessionSchema);

/** How many sessions were ended. */
export const endedSessionsSchema = z.object({ ended: z.int() }).meta({ id: 'EndedSessions' });
export type EndedSessions = z.infer<typeof endedSessionsSchema>;
