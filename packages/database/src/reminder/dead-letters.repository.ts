import type { Instant } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';
import { MailEntity } from './reminder.entity.ts';

/** A mail held until the transaction ends, so that no worker takes it meanwhile; null where there is none. */
export function lockMail(manager: EntityManager, id: string): Promise<MailEntity | null> {
  return manager.findOne(MailEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/**
 * True where a digest of the same person for a later day was written: it says what still holds, also where it is
 * itself the one that did not arrive.
 */
export async function isToldLater(manager: EntityManager, digestId: string | null): Promise<boolean> {
  if (digestId === null) return false;
  const [row] = await manager.query(
    `SELECT EXISTS (SELECT 1 FROM digest one JOIN digest later ON later.person_id = one.person_id
        AND later.local_date > one.local_date AND later.state IN ('sent', 'failed') WHERE one.id = $1) AS told`,
    [digestId],
  );
  return row.told;
}

/** Its digest and its lines are told again: they stand as they stood before the mail had failed. */
export async function reviveDigest(manager: EntityManager, digestId: string): Promise<void> {
  await manager.query(`UPDATE digest SET state = 'sent', reason = NULL WHERE id = $1 AND state = 'failed'`, [
    digestId,
  ]);
  await manager.query(
    `UPDATE reminder SET state = 'sent', reason = NULL WHERE digest_id = $1 AND state = 'failed'`,
    [digestId],
  );
}

/** Puts a mail back among those that wait, under the same Message-ID; its attempts are counted anew. */
export async function putMailBack(manager: EntityManager, id: string, now: Instant): Promise<void> {
  await manager.query(
    `UPDATE mail SET failed_at = NULL, failure = NULL, next_attempt_at = NULL, claimed_until = NULL, attempts = 0,
            earlier_attempts = earlier_attempts + attempts, sent_again_at = $2 WHERE id = $1`,
    [id, now],
  );
}
