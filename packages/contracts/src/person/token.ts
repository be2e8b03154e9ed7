import { TOKEN_STATES } from '@jalon/domain/person/personal-token';
import { TOKEN_SCOPES } from '@jalon/domain/person/token-scopes';
import { z } from 'zod';
import { dateSchema, idSchema, instantSchema, lineSchema } from '../http/fields.ts';
import { listOf } from '../http/list.ts';

const nameMaxChars = 80;

export const tokenScopeSchema = z.enum(TOKEN_SCOPES);

/** `POST /api/me/tokens`. The last day, in UTC, on which the token works: today at the earliest, a year from today at the latest. */
export const createTokenSchema = z.strictObject({
  name: lineSchema.max(nameMaxChars),
  scopes: z.array(tokenScopeSchema).min(1).max(TOKEN_SCOPES.length),
  expiresOn: dateSchema,
});

/** A personal token as its owner sees it. Instants are of the real clock, the last use to five minutes. */
export const tokenSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    scopes: z.array(tokenScopeSchema),
    state: z.enum(TOKEN_STATES),
    createdAt: instantSchema,
    expiresOn: dateSchema,
    lastUsedAt: instantSchema.nullable(),
    revokedAt: instantSchema.nullable(),
  })
  .meta({ id: 'PersonalToken' });
export type TokenReply = z.infer<typeof tokenSchema>;
export const tokenListSchema = listOf(tokenSchema);

/** The one answer that carries the token itself: `jalon_pat_…`. It is kept nowhere. */
export const createdTokenSchema = tokenSchema
  .extend({ token: z.string() })
  .meta({ id: 'CreatedPersonalToken' });
export type CreatedTokenReply = z.infer<typeof createdTokenSchema>;
