import { Secret, TOTP } from 'otpauth';

const secretBytes = 20;
const stepMs = 30_000;
/** A phone's clock may be one step behind or ahead. */
const stepsAround = 1;

/** A new secret for an authenticator, as the letters that one can also type. */
export function newAuthenticatorSecret(): string {
  return new Secret({ size: secretBytes }).base32;
}

/** The `otpauth://` address that authenticators read from a QR code. */
export function authenticatorAddress(secret: string, email: string): string {
  return totpOf(secret, email).toString();
}

/**
 * The 30-second step to which a code belongs, near this instant (milliseconds, real clock); null for a wrong
 * code. Whoever takes it keeps the step, so that the same code is not taken twice.
 */
export function stepOfCode(secret: string, code: string, nowMs: number): number | null {
  const delta = totpOf(secret, '').validate({ token: code, timestamp: nowMs, window: stepsAround });
  return delta === null ? null : Math.floor(nowMs / stepMs) + delta;
}

/** SHA-1, six digits, thirty seconds: what every authenticator understands (RFC 6238). */
function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Jalon', label, secret: Secret.fromBase32(secret), period: stepMs / 1_000 });
}
