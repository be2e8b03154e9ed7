import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { activityFact } from '../activity/activity-fact.ts';
import { recordEvidence } from '../evidence/record-evidence.ts';
import { keepDeclaration } from './keep-declaration.ts';

/**
 * Sends an update: the one before it that nobody has answered is superseded, and this one gets the next place
 * in the activity's order of submission. Call it with the activity locked and the rule asked.
 */
export async function markSubmitted(
  transaction: Transaction,
  reached: ReachedActivity,
  update: { id: string; submittedAt: string | null },
  postId: string,
): Promise<void> {
  const [superseded] = (
    await transaction.manager.query(
      `UPDATE "update" SET state = 'superseded', version = version + 1
        WHERE activity_id = $1 AND state = 'submitted' AND id <> $2 RETURNING id, sensitivity, audience`,
      [reached.activity.id, update.id],
    )
  )[0];
  if (superseded) {
    const { id: subjectId, sensitivity, audience } = superseded;
    const what = { name: 'update.superseded', subjectType: 'update', subjectId } as const;
    transaction.record(activityFact(reached, { ...what, sensitivity, audience }), postId);
  }
  await recordEvidence(transaction, reached, { updateId: update.id, since: update.submittedAt }, postId);
  await keepDeclaration(transaction, reached, update.id, 'submitted', postId);
}
