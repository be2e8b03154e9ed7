import type { Instant } from '@jalon/domain/mission/local-date';
import type { SuppressionReason } from '@jalon/domain/reminder/reminder';
import type { EntityManager } from 'typeorm';
import { MailEntity } from './reminder.entity.ts';

/** What a mail says and to whom; it may be said anew as long as the mail has not left. */
export type MailBody = Pick<
  MailEntity,
  'to' | 'subject' | 'html' | 'text' | 'language' | 'toldActivityIds' | 'optionalMails'
>;

/**
 * Mails that wait for SMTP and whose turn it is; ids only. One that was never tried within 36 hours stays in the
 * outbox: a mail server that is configured months later does not send months of reminders.
 */
export async function undeliveredMailIds(
  manager: EntityManager,
  now: Instant,
  limit: number,
): Promise<string[]> {
  const rows = await manager.query(
    `SELECT id FROM mail WHERE delivered_at IS NULL AND failed_at IS NULL AND suppressed_at IS NULL
        AND (next_attempt_at IS NULL OR next_attempt_at <= $1) AND (claimed_until IS NULL OR claimed_until <= $1)
        AND (attempts > 0 OR coalesce(sent_again_at, created_at) > $1::timestamptz - interval '36 hours')
      ORDER BY created_at, id LIMIT $2`,
    [now, limit],
  );
  return rows.map(({ id }: { id: string }) => id);
}

/**
 * Takes a mail for delivery until the lease ends. Null where it is delivered, has failed, waits for its next
 * attempt, or another worker holds it. The claim is committed before the mail leaves.
 */
export async function claimMail(
  manager: EntityManager,
  id: string,
  now: Instant,
  leaseEndsAt: Instant,
): Promise<MailEntity | null> {
  const claimed = await manager.query(
    `WITH free AS (
       SELECT id FROM mail WHERE id = $1 AND delivered_at IS NULL AND failed_at IS NULL AND suppressed_at IS NULL
          AND (next_attempt_at IS NULL OR next_attempt_at <= $2) AND (claimed_until IS NULL OR claimed_until <= $2)
        FOR UPDATE SKIP LOCKED)
     UPDATE mail SET claimed_until = $3, attempts = attempts + 1 FROM free WHERE mail.id = free.id RETURNING mail.id`,
    [id, now, leaseEndsAt],
  );
  // TypeORM answers an UPDATE with its rows and their number.
  const [rows] = claimed as [unknown[], number];
  return rows.length > 0 ? manager.findOneByOrFail(MailEntity, { id }) : null;
}

export async function markDelivered(manager: EntityManager, id: string, now: Instant): Promise<void> {
  await manager.query(
    'UPDATE mail SET delivered_at = $2, claimed_until = NULL, next_attempt_at = NULL, failure = NULL WHERE id = $1',
    [id, now],
  );
}

/** The next attempt after a failure that may pass. */
export async function markDelayed(
  manager: EntityManager,
  id: string,
  failure: string,
  nextAttemptAt: Instant,
): Promise<void> {
  await manager.query(
    'UPDATE mail SET failure = $2, next_attempt_at = $3, claimed_until = NULL WHERE id = $1',
    [id, failure, nextAttemptAt],
  );
}

/** A failure for good: the mail and the lines it carried say so. */
export async function markFailed(
  manager: EntityManager,
  id: string,
  failure: string,
  now: Instant,
): Promise<void> {
  await manager.query(
    'UPDATE mail SET failed_at = $3, failure = $2, claimed_until = NULL, next_attempt_at = NULL WHERE id = $1',
    [id, failure, now],
  );
  await manager.query(
    `UPDATE reminder SET state = 'failed', reason = $2
      WHERE state = 'sent' AND digest_id = (SELECT digest_id FROM mail WHERE id = $1)`,
    [id, failure],
  );
  await manager.query(
    `UPDATE digest SET state = 'failed', reason = $2 WHERE id = (SELECT digest_id FROM mail WHERE id = $1)`,
    [id, failure],
  );
}

export function isSameMail(one: MailBody, other: MailBody): boolean {
  const { to, subject, html, text } = one;
  return to === other.to && subject === other.subject && html === other.html && text === other.text;
}

/** Says it anew, under the same Message-ID. */
export async function rewriteMail(manager: EntityManager, id: string, body: MailBody): Promise<void> {
  await manager.update(MailEntity, id, body);
}

/** It never leaves. */
export async function markSuppressed(
  manager: EntityManager,
  id: string,
  reason: SuppressionReason,
  now: Instant,
): Promise<void> {
  await manager.query(
    'UPDATE mail SET suppressed_at = $3, suppression = $2, claimed_until = NULL, next_attempt_at = NULL WHERE id = $1',
    [id, reason, now],
  );
}
