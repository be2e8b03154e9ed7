import { LINK_PURPOSES } from '@jalon/domain/person/one-time-link';
import { z } from 'zod';
import { instantSchema } from '../http/fields.ts';
import { languageSchema } from '../language/text.ts';
import { emailSchema } from './address.ts';

/** What stands behind the `#` of a mailed link. */
const tokenSchema = z.string().min(20).max(200);

/** `POST /api/auth/one-time-link/look`: what the link is for, before anything is typed. Uses nothing up. */
export const lookAtLinkSchema = z.strictObject({ token: tokenSchema });
export const oneTimeLinkSchema = z
  .object({
    purpose: z.enum(LINK_PURPOSES),
    name: z.string(),
    email: z.string(),
    /** The person's, so that the page can greet them in it. */
    language: languageSchema,
    expiresAt: instantSchema,
  })
  .meta({ id: 'OneTimeLink' });
export type OneTimeLinkReply = z.infer<typeof oneTimeLinkSchema>;

/**
 * `POST /api/auth/one-time-link/use`: sets the password. It signs nobody in: the page sends them to the
 * sign-in with their address filled in. Shape of the password only: what is too short or too common answers
 * 422 with words at `/password`.
 */
export const useLinkSchema = z.strictObject({ token: tokenSchema, password: z.string().min(1).max(256) });
export const linkUsedSchema = z
  .object({ success: z.literal(true), email: z.string() })
  .meta({ id: 'LinkUsed' });

/** `POST /api/auth/forgotten-password`: answers the same whether or not there is such an account. */
export const forgottenPasswordSchema = z.strictObject({ email: emailSchema });
export const askedForLinkSchema = z.object({ success: z.literal(true) }).meta({ id: 'AskedForLink' });
