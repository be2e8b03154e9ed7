import { z } from 'zod';

/** As many characters as the longest password that is taken; what is longer is no password of ours. */
const typedPasswordMaxChars = 256;

/** A password that somebody types to prove who they are; whether it is a good one is not asked here. */
export const typedPasswordSchema = z.string().min(1).max(typedPasswordMaxChars);

/** `POST /api/auth/sign-in/email`. */
export const signInSchema = z.strictObject({
  email: z.email().max(254),
  password: typedPasswordSchema,
});

/**
 * `success: true` comes with the session's cookie. `{success: false, twoFactor: true}` comes with a cookie of
 * five minutes that is good for `sign-in/totp` and `sign-in/recovery-code` and for nothing else.
 */
export const signInAnswerSchema = z
  .object({ success: z.boolean(), twoFactor: z.literal(true).optional() })
  .meta({ id: 'SignInAnswer' });
export type SignInAnswer = z.infer<typeof signInAnswerSchema>;

/** Six digits of the authenticator, as people type them: with spaces, in Latin or in Arabic-Indic digits. */
export const totpCodeSchema = z
  .string()
  .max(20)
  .refine((code) => /^\d{6}$/.test(digitsOf(code)), { error: 'not-six-digits' });

/** A code without its spaces, in the digits that programs reckon with. */
export function digitsOf(code: string): string {
  return code.replace(/\s/g, '').replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
}

/** `POST /api/auth/sign-in/totp`, after the password: → `{success: true}` and the session's cookie. */
export const totpSchema = z.strictObject({ code: totpCodeSchema });

/** `POST /api/auth/sign-in/recovery-code`: one of the ten codes, as it was shown; each works once. */
export const recoveryCodeSchema = z.strictObject({ code: z.string().trim().min(1).max(40) });

/** `GET /api/auth/ways`: how one can sign in here. `url` is a page to go to, with `?return=/a/path`. */
export const waysSchema = z
  .object({
    password: z.literal(true),
    oidc: z.object({ name: z.string(), url: z.string() }).nullable(),
  })
  .meta({ id: 'WaysToSignIn' });
export type Ways = z.infer<typeof waysSchema>;

/**
 * `GET /api/auth/oidc/start?return=/plans/MLI-2022`: goes to the identity provider (303). From there the browser
 * comes back to `return`; to `/sign-in?twoFactor=1&return=…` where the second factor is still to be given; to
 * `/sign-in?problem=<refusal code>&return=…` where it was refused. A `return` that is not a path of ours is `/`.
 */
export const oidcStartQuerySchema = z.object({ return: z.string().max(2_000).optional() });
