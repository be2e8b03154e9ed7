import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { declarationHistory } from '@jalon/database/update/declaration.repository';
import { activityFact } from '../activity/activity-fact.ts';

/**
 * Sends an update: the one before it that nobody has answered is superseded, and this one gets the next place
 * in the activity's order of submission. Call it with the activity locked and the rule asked.
 */
export async function markSubmitted(
  transaction: Transaction,
  reached: ReachedActivity,
  updateId: string,
  postId: string,
): Promise<void> {
  const { nextSequence } = await declarationHistory(transaction.manager, reached.activity.id);
  const [superseded] = (
    await transaction.manager.query(
      `UPDATE "update" SET state = 'superseded', version = version + 1
        WHERE activity_id = $1 AND state = 'submitted' AND id <> $2 RETURNING id`,
      [reached.activity.id, updateId],
    )
  )[0];
  if (superseded) {
    const fact = { name: 'update.superseded', subjectType: 'update', subjectId: superseded.id } as const;
    transaction.record(activityFact(reached, fact), postId);
  }
  await transaction.manager.query(
    `UPDATE "update" SET state = 'submitted', sequence = $2, submitted_at = $3, submitted_on = $4, saved_at = $3,
            version = version + 1
      WHERE id = $1`,
    [updateId, nextSequence, transaction.now, reached.today],
  );
}
