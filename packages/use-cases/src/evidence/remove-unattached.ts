import { deleteContent, lockUpload } from '@jalon/database/evidence/uploads.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { uploadFact } from './upload-fact.ts';

/** Removes a file that stands on nothing. Answers false where somebody attached or removed it meanwhile. */
export async function removeUnattached(
  transaction: Transaction,
  id: string,
  postId: string | null,
): Promise<boolean> {
  const { manager } = transaction;
  const upload = await lockUpload(manager, id);
  if (!upload || upload.evidenceId !== null) return false;
  await deleteContent(manager, id);
  await manager.query('DELETE FROM upload WHERE id = $1', [id]);
  const before = { state: upload.state };
  transaction.record(uploadFact('upload.removed', upload, null, { before }), postId);
  return true;
}
