import { allow, type Decision, refuse } from '../decision.ts';
import type { Instant } from '../mission/local-date.ts';

/** A mail that never left waits no longer than this for its first attempt. */
export const neverTriedAfterMs = 36 * 3_600_000;

/** What became of a mail so far. */
export interface MailSoFar {
  deliveredAt: Instant | null;
  suppressedAt: Instant | null;
  failedAt: Instant | null;
  attempts: number;
  createdAt: Instant;
  sentAgainAt: Instant | null;
  /** A later digest of the same person has been written: whatever still holds stands in it too. */
  isToldLater: boolean;
}

/**
 * Whether a mail that nobody got is sent once more. `again`: it is put back among those that wait; `waits`: it is
 * among them already, so that asking twice changes nothing. Right and need are asked apart from this.
 */
export function sendMailAgain(mail: MailSoFar, now: Instant): Decision<'again' | 'waits'> {
  if (mail.deliveredAt !== null) return refuse('mail-delivered-meanwhile');
  if (mail.suppressedAt !== null) return refuse('mail-no-longer-needed');
  if (!isDeadLetter(mail, now)) return allow('waits');
  return mail.isToldLater ? refuse('mail-told-later') : allow('again');
}

/** It will not leave by itself: it has failed for good, or was never tried. */
export function isDeadLetter(mail: Omit<MailSoFar, 'isToldLater'>, now: Instant): boolean {
  if (mail.deliveredAt !== null || mail.suppressedAt !== null) return false;
  if (mail.failedAt !== null) return true;
  const waitedMs = Date.parse(now) - Date.parse(mail.sentAgainAt ?? mail.createdAt);
  return mail.attempts === 0 && waitedMs >= neverTriedAfterMs;
}
