import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { canSubmit } from '@jalon/domain/update/submit-update';
import type { Caller } from '../caller.ts';
import { addEvidence, type NewEvidence } from '../evidence/add-evidence.ts';
import { allowed } from '../refused.ts';
import { insertUpdate, type UpdateWords, type Writer } from './insert-update.ts';
import { markSubmitted } from './mark-submitted.ts';
import { updateFact } from './update-fact.ts';

/** An update created and submitted in one step by a move, under the same rules. Answers its id. */
export async function submitInOneStep(
  transaction: Transaction,
  caller: Caller,
  reached: ReachedActivity,
  { evidence, ...words }: UpdateWords & { evidence: NewEvidence[] },
  writer: Writer,
): Promise<string> {
  const row = await insertUpdate(transaction, reached, writer, 'draft', words);
  const holder = { updateId: row.id, findingId: null, sensitivity: row.sensitivity };
  await addEvidence(transaction, reached, holder, writer.post, evidence);
  const submission = allowed(
    canSubmit(row, caller.actor, {
      place: reached.place,
      activity: reached.activity,
      evidenceCount: evidence.length,
      planIsClosed: reached.plan.closedAt !== null,
      byMove: true,
    }),
  );
  await markSubmitted(transaction, reached, row, submission.post.postId);
  const fact = updateFact(reached, row, { name: 'update.submitted', after: words });
  transaction.record(fact, submission.post.postId);
  return row.id;
}
