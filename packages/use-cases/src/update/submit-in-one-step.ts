import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { canSubmit } from '@jalon/domain/update/submit-update';
import { activityFact } from '../activity/activity-fact.ts';
import type { Caller } from '../caller.ts';
import { addEvidence, type NewEvidence } from '../evidence/add-evidence.ts';
import { allowed } from '../refused.ts';
import { insertUpdate, type UpdateWords, type Writer } from './insert-update.ts';
import { markSubmitted } from './mark-submitted.ts';

/** An update created and submitted in one step by a move, under the same rules. Answers its id. */
export async function submitInOneStep(
  transaction: Transaction,
  caller: Caller,
  reached: ReachedActivity,
  { evidence, ...words }: UpdateWords & { evidence: NewEvidence[] },
  writer: Writer,
): Promise<string> {
  const row = await insertUpdate(transaction, reached, writer, 'draft', words);
  await addEvidence(
    transaction,
    { activityId: reached.activity.id, updateId: row.id, findingId: null },
    writer.post,
    evidence,
  );
  const submission = allowed(
    canSubmit(row, caller.actor, {
      place: reached.place,
      activity: reached.activity,
      evidenceCount: evidence.length,
      planIsClosed: reached.plan.closedAt !== null,
      byMove: true,
    }),
  );
  await markSubmitted(transaction, reached, row.id, submission.post.postId);
  const fact = {
    name: 'update.submitted',
    subjectType: 'update',
    subjectId: row.id,
    after: { ...words, evidence },
  } as const;
  transaction.record(activityFact(reached, fact, writer.post.organizationId), submission.post.postId);
  return row.id;
}
