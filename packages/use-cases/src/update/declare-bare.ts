import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { addEvidence, type NewEvidence } from '../evidence/add-evidence.ts';
import { recordEvidence } from '../evidence/record-evidence.ts';
import { insertUpdate, type UpdateWords, type Writer } from './insert-update.ts';
import { keepDeclaration } from './keep-declaration.ts';

/**
 * Keeps a bare move in the history: the column changes, nobody has to answer it, it supersedes nothing and
 * cannot be cited. A decision to discontinue is kept so too, with whatever was said and shown. Answers its id.
 */
export async function declareBare(
  transaction: Transaction,
  reached: ReachedActivity,
  { evidence = [], ...words }: UpdateWords & { evidence?: NewEvidence[] },
  writer: Writer,
): Promise<string> {
  const { post } = writer;
  const row = await insertUpdate(transaction, reached, writer, 'declared', words);
  if (evidence.length > 0) {
    const holder = { updateId: row.id, findingId: null, sensitivity: row.sensitivity };
    await addEvidence(transaction, reached, holder, post, evidence);
    await recordEvidence(transaction, reached, { updateId: row.id, since: null }, post.postId);
  }
  await keepDeclaration(transaction, reached, row.id, 'declared', post.postId);
  return row.id;
}
