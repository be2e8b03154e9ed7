import type { EntityManager } from 'typeorm';

/**
 * Deletes the content of a file for good. Its entry stays, without name and hash, so that the evidence can say
 * that there was one. Answers the name and the hash it had; null where there is no such file.
 */
export async function takeUploadAway(
  manager: EntityManager,
  uploadId: string,
  tombstone: string,
): Promise<{ name: string; digest: string } | null> {
  const [known] = await manager.query('SELECT name, digest FROM upload WHERE id = $1 FOR UPDATE', [uploadId]);
  if (!known) return null;
  await manager.query('DELETE FROM upload_chunk WHERE upload_id = $1', [uploadId]);
  await manager.query(
    `UPDATE upload SET state = 'removed', name = $2, bytes = 0, digest = '', guard_justification = NULL WHERE id = $1`,
    [uploadId, tombstone],
  );
  return known;
}
