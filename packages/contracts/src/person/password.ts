import { z } from 'zod';
import { typedPasswordSchema } from './sign-in.ts';

/** A password to be. How long it must be, and that it is no common one, is a rule that has its own refusals. */
export const newPasswordSchema = z.string().min(1).max(1_000);

/** `POST /api/me/password`: ends every other session of the person. → `{success: true}`. */
export const changePasswordSchema = z.strictObject({
  current: typedPasswordSchema,
  next: newPasswordSchema,
});
