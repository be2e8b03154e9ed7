import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { endSnoozes } from '../reminder/end-snoozes.ts';

/**
 * Moves the due date and keeps the one before with its reason; the first date stays on the activity. A new date is
 * a new matter: whoever put the card off hears of it again. Whoever calls it raises the activity's version, once for
 * all that it changes.
 */
export async function setDueDate(
  transaction: Transaction,
  reached: ReachedActivity,
  dueOn: LocalDate,
  reason: string,
  postId: string,
): Promise<void> {
  const { manager, now, author } = transaction;
  const { activity } = reached;
  await manager.query('UPDATE activity SET due_on = $2 WHERE id = $1', [activity.id, dueOn]);
  await manager.query(
    `INSERT INTO due_change (id, activity_id, from_on, to_on, reason, post_id, person_id, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [transaction.newId(), activity.id, activity.dueOn, dueOn, reason, postId, author.personId, now],
  );
  await endSnoozes(transaction, reached, null, 'new_due_date', postId);
}
