/** No server was offered a mail within 36 hours, as a condition on `mail`; `now` is a parameter. */
export const neverTried = (now: string): string =>
  `(mail.attempts = 0 AND coalesce(mail.sent_again_at, mail.created_at) <= ${now}::timestamptz - interval '36 hours')`;

/**
 * What became of the mail of a line that was sent, as a value beside `mail`; null where it has none. `$n` of `now` is
 * the program's clock.
 */
export const delivery = (now: string): string =>
  `CASE WHEN mail.id IS NULL THEN NULL WHEN mail.delivered_at IS NOT NULL THEN 'delivered'
     WHEN mail.suppressed_at IS NULL AND ${neverTried(now)} THEN 'not_delivered' ELSE 'waiting' END`;

/**
 * A mail that will not leave by itself, as a condition on `mail`; `$1` is the program's clock. It has failed for
 * good, or nobody tried it within 36 hours: a mail server that is configured months later does not send months of
 * reminders.
 */
export const DEAD_LETTER = `(delivered_at IS NULL AND suppressed_at IS NULL AND (failed_at IS NOT NULL
  OR ${neverTried('$1')}))`;
