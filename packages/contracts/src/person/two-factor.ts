import { z } from 'zod';
import { totpCodeSchema, typedPasswordSchema } from './sign-in.ts';

/** What `GET /api/me` says of the person's second factor. */
export const twoFactorStateSchema = z
  .object({
    enabled: z.boolean(),
    /** One of the person's posts obliges them. */
    required: z.boolean(),
    /** Obliged and not enrolled: until then everything but `/api/me` answers 403 `two-factor-required`. */
    missing: z.boolean(),
    /** Recovery codes that were not used yet; 0 where two-factor is off. */
    recoveryCodesLeft: z.int().min(0),
  })
  .meta({ id: 'TwoFactorState' });
export type TwoFactorState = z.infer<typeof twoFactorStateSchema>;

/**
 * `POST /api/me/two-factor/begin`, `…/recovery-codes` and `…/disable`. `password` is left out by who has none
 * (`me.password` false): then the session must be at most ten minutes old (else 403 `sign-in-again`).
 */
export const proveItIsYouSchema = z.strictObject({ password: typedPasswordSchema.optional() });

/** `…/begin`: what the authenticator needs, as an `otpauth://` address (for a QR code) and as letters to type. */
export const enrolmentSchema = z
  .object({ uri: z.string(), secret: z.string() })
  .meta({ id: 'TwoFactorEnrolment' });
export type Enrolment = z.infer<typeof enrolmentSchema>;

/** `POST /api/me/two-factor/confirm`: from then on it counts; every other session ends. */
export const confirmTwoFactorSchema = z.strictObject({ code: totpCodeSchema });

/** Ten codes, shown this once. */
export const recoveryCodesSchema = z
  .object({ recoveryCodes: z.array(z.string()) })
  .meta({ id: 'RecoveryCodes' });
export type RecoveryCodes = z.infer<typeof recoveryCodesSchema>;
