import { DELIVERY_FAILURES } from '@jalon/domain/reminder/delivery-failure';
import { z } from 'zod';
import { idSchema, instantSchema } from '../http/fields.ts';
import { listOf } from '../http/list.ts';

/** A mail that did not arrive, without a word of what it says. */
export const deadLetterSchema = z
  .object({
    id: idSchema,
    kind: z.enum(['digest', 'security']),
    to: z.string(),
    recipientPosts: z.array(z.string()),
    missionCode: z.string().nullable(),
    createdAt: instantSchema,
    /** Null where it was never tried. */
    failedAt: instantSchema.nullable(),
    attempts: z.int().min(0),
    /** What the server's answer means, and the answer itself. */
    failure: z.enum(DELIVERY_FAILURES),
    answer: z.string().nullable(),
    sentAgainAt: instantSchema.nullable(),
    /** How many reminders it carries; 0 for a mail about an account. */
    lines: z.int().min(0),
    /** A later digest of the same person says what still holds: it is not sent again. */
    isToldLater: z.boolean(),
  })
  .meta({ id: 'DeadLetter' });
export type DeadLetterReply = z.infer<typeof deadLetterSchema>;

/** `GET /api/dead-letters`: newest first, 50 a page; `total` counts all of them. */
export const deadLetterListSchema = listOf(deadLetterSchema).extend({ total: z.int().min(0) });
export type DeadLetterListReply = z.infer<typeof deadLetterListSchema>;
export const deadLetterQuerySchema = z.strictObject({ cursor: z.string().max(200).optional() });

/** `POST /api/dead-letters/{mailId}/send-again`. */
export const sentAgainSchema = z
  .object({ id: idSchema, state: z.literal('waiting') })
  .meta({ id: 'SentAgain' });
