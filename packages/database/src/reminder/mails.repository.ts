import type { Instant } from '@jalon/domain/mission/local-date';
import type { SuppressionReason } from '@jalon/domain/reminder/reminder';
import { type EntityManager, In } from 'typeorm';
import { MailEntity } from './reminder.entity.ts';

/** What a mail says and to whom; it may be said anew as long as the mail has not left. */
export type MailBody = Pick<
  MailEntity,
  'to' | 'subject' | 'html' | 'text' | 'language' | 'toldActivityIds' | 'optionalMails'
>;

/** A mail as it is written into the outbox. */
export type NewMail = MailBody &
  Pick<MailEntity, 'id' | 'personId' | 'digestId' | 'missionId' | 'messageId' | 'createdAt'>;

/** Writes mails into the outbox, in one statement. */
export async function insertMails(manager: EntityManager, mails: NewMail[]): Promise<void> {
  if (mails.length === 0) return;
  await manager.createQueryBuilder().insert().into(MailEntity).values(mails).updateEntity(false).execute();
}

/** Neither delivered nor failed nor suppressed, and held by nobody at `$1`. */
const FREE = `delivered_at IS NULL AND failed_at IS NULL AND suppressed_at IS NULL
        AND (claimed_until IS NULL OR claimed_until <= $1)`;
/**
 * Never tried so far. One that was never tried within 36 hours stays in the outbox: a mail server that is configured
 * months later does not send months of reminders.
 */
const FRESH = `${FREE} AND attempts = 0 AND coalesce(sent_again_at, created_at) > $1::timestamptz - interval '36 hours'`;
/** Tried before, and it is its turn again. */
const DELAYED = `${FREE} AND attempts > 0 AND coalesce(next_attempt_at, '-infinity') <= $1`;

/** Mails that wait for SMTP and whose turn it is. */
export async function areMailsWaiting(manager: EntityManager, now: Instant): Promise<boolean> {
  const [row] = await manager.query(
    `SELECT EXISTS (SELECT 1 FROM mail WHERE ${FRESH}) OR EXISTS (SELECT 1 FROM mail WHERE ${DELAYED}) AS waiting`,
    [now],
  );
  return row.waiting;
}

/**
 * Takes mails for delivery until the lease ends: mails about somebody's account first, then the oldest. What is
 * delivered, has failed, waits for its next attempt, or is held by another worker is not among them. The claim is
 * committed before a mail leaves.
 */
export async function claimMails(
  manager: EntityManager,
  lease: { now: Instant; endsAt: Instant },
  which: { most: number } | { ids: string[] },
): Promise<MailEntity[]> {
  const claimed =
    'ids' in which
      ? await manager.query(CLAIM_THESE, [lease.now, lease.endsAt, which.ids])
      : await manager.query(CLAIM_NEXT, [lease.now, lease.endsAt, which.most]);
  // TypeORM answers an UPDATE with its rows and their number.
  const [rows] = claimed as [{ id: string }[], number];
  return manager.find(MailEntity, { where: { id: In(rows.map(({ id }) => id)) } });
}

const CLAIM = `UPDATE mail SET claimed_until = $2, attempts = attempts + 1 FROM free WHERE mail.id = free.id RETURNING mail.id`;
const CLAIM_NEXT = `
WITH fresh AS (
  SELECT id FROM mail WHERE ${FRESH} ORDER BY kind DESC, created_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
), delayed AS (
  SELECT id FROM mail WHERE ${DELAYED} ORDER BY next_attempt_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
), free AS (
  SELECT id FROM fresh UNION ALL SELECT id FROM delayed LIMIT $3
) ${CLAIM}`;
const CLAIM_THESE = `
WITH free AS (
  SELECT id FROM mail WHERE ${FREE} AND coalesce(next_attempt_at, '-infinity') <= $1 AND id = ANY($3::uuid[])
     FOR UPDATE SKIP LOCKED
) ${CLAIM}`;

/** A claim: its number tells it from the claims that other workers made before and after. */
export type MailClaim = Pick<MailEntity, 'id' | 'attempts'>;

const OF_CLAIMS = `FROM jsonb_to_recordset($1::jsonb) AS claim(id uuid, attempts int)
      WHERE mail.id = claim.id AND mail.attempts = claim.attempts AND mail.delivered_at IS NULL`;

/** Holds mails for longer. Answers those that are still held. */
export async function renewClaims(
  manager: EntityManager,
  claims: MailClaim[],
  until: Instant,
): Promise<Set<string>> {
  const renewed = await manager.query(
    `UPDATE mail SET claimed_until = $2 ${OF_CLAIMS} AND mail.claimed_until IS NOT NULL RETURNING mail.id`,
    [claimsJson(claims), until],
  );
  const [rows] = renewed as [{ id: string }[], number];
  return new Set(rows.map(({ id }) => id));
}

/** Gives back mails that were claimed and not tried. */
export async function releaseClaims(manager: EntityManager, claims: MailClaim[]): Promise<void> {
  if (claims.length === 0) return;
  await manager.query(`UPDATE mail SET claimed_until = NULL, attempts = mail.attempts - 1 ${OF_CLAIMS}`, [
    claimsJson(claims),
  ]);
}

function claimsJson(claims: MailClaim[]): string {
  return JSON.stringify(claims.map(({ id, attempts }) => ({ id, attempts })));
}

/** The server took them, whoever holds them by now. */
export async function markDelivered(manager: EntityManager, ids: string[], now: Instant): Promise<void> {
  if (ids.length === 0) return;
  await manager.query(
    `UPDATE mail SET delivered_at = $2, claimed_until = NULL, next_attempt_at = NULL, failure = NULL
      WHERE id = ANY($1::uuid[]) AND delivered_at IS NULL`,
    [ids, now],
  );
}

/** The next attempts after failures that may pass. */
export async function markDelayed(
  manager: EntityManager,
  delays: (MailClaim & { failure: string; nextAttemptAt: Instant })[],
): Promise<void> {
  if (delays.length === 0) return;
  await manager.query(
    `UPDATE mail SET failure = row.failure, next_attempt_at = row."nextAttemptAt", claimed_until = NULL
       FROM jsonb_to_recordset($1::jsonb)
         AS row(id uuid, attempts int, failure text, "nextAttemptAt" timestamptz)
      WHERE mail.id = row.id AND mail.attempts = row.attempts AND mail.delivered_at IS NULL`,
    [JSON.stringify(delays)],
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
