/**
 * A mail that will not leave by itself, as a condition on `mail`; `$1` is the program's clock. It has failed for
 * good, or nobody tried it within 36 hours: a mail server that is configured months later does not send months of
 * reminders.
 */
export const DEAD_LETTER = `(delivered_at IS NULL AND suppressed_at IS NULL AND (failed_at IS NOT NULL
  OR (attempts = 0 AND coalesce(sent_again_at, created_at) <= $1::timestamptz - interval '36 hours')))`;
