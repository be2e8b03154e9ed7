import { deleteContent, lockUpload } from '@jalon/database/evidence/uploads.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { uploadFact } from './upload-fact.ts';

/**
 * Takes the content of a file away for good; its entry stays, under the name `tombstone` and in the state `removed`, so
 * that the evidence which carries it says what became of it. False where there is no such file or nothing left of it.
 */
export async function removeUpload(
  transaction: Transaction,
  uploadId: string,
  tombstone: string,
  { missionId, postId }: { missionId: string | null; postId: string | null },
): Promise<boolean> {
  const { manager } = transaction;
  const upload = await lockUpload(manager, uploadId);
  if (!upload || upload.state === 'removed') return false;
  await deleteContent(manager, uploadId);
  await manager.query(
    `UPDATE upload SET state = 'removed', name = $2, bytes = 0, guard_justification = NULL WHERE id = $1`,
    [uploadId, tombstone],
  );
  const values = { before: { state: upload.state }, after: { state: 'removed' } };
  transaction.record(uploadFact('upload.removed', upload, missionId, values), postId);
  return true;
}
