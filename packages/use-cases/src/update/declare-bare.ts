import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { declarationHistory } from '@jalon/database/update/declaration.repository';
import type { Caller } from '../caller.ts';
import { insertUpdate, type UpdateWords, type Writer } from './insert-update.ts';

/**
 * Keeps a bare move in the history: the column changes, nobody has to answer it, it supersedes nothing and
 * cannot be cited. Answers its id.
 */
export async function declareBare(
  transaction: Transaction,
  _caller: Caller,
  reached: ReachedActivity,
  { status, constraintCause, constraintNote, discontinuedReason }: UpdateWords,
  writer: Writer,
): Promise<string> {
  const { nextSequence } = await declarationHistory(transaction.manager, reached.activity.id);
  const words: UpdateWords = {
    status,
    constraintCause: constraintCause ?? null,
    constraintNote: constraintNote ?? null,
    discontinuedReason: discontinuedReason ?? null,
  };
  const row = await insertUpdate(transaction, reached, writer, 'declared', words);
  await transaction.manager.query(
    'UPDATE "update" SET sequence = $2, submitted_at = $3, submitted_on = $4 WHERE id = $1',
    [row.id, nextSequence, transaction.now, reached.today],
  );
  return row.id;
}
