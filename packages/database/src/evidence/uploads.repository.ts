import type { UploadState } from '@jalon/domain/evidence/upload';
import type { Side } from '@jalon/domain/organization/organization';
import type { EntityManager } from 'typeorm';
import { UploadEntity } from './upload.entity.ts';

const chunkBytes = 256 * 1024;

/** A file as it is about to be attached or confirmed, and the evidence that carries it. */
export interface LockedUpload {
  id: string;
  name: string;
  state: UploadState;
  organizationId: string;
  side: Side;
  personId: string;
  evidenceId: string | null;
  activityId: string | null;
}

/** Writes a file and its content. */
export async function insertUpload(
  manager: EntityManager,
  upload: UploadEntity,
  content: Uint8Array,
): Promise<void> {
  await manager.insert(UploadEntity, upload);
  for (let position = 0; position * chunkBytes < content.length; position += 1) {
    const chunk = content.subarray(position * chunkBytes, (position + 1) * chunkBytes);
    await manager.query('INSERT INTO upload_chunk (upload_id, position, content) VALUES ($1, $2, $3)', [
      upload.id,
      position,
      Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength),
    ]);
  }
}

/** A file, locked until the transaction ends; null where there is none. */
export async function lockUpload(manager: EntityManager, id: string): Promise<LockedUpload | null> {
  const [upload] = await manager.query(
    `SELECT id, name, state, organization_id AS "organizationId", side, person_id AS "personId"
       FROM upload WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (!upload) return null;
  const [evidence] = await manager.query(
    'SELECT id AS "evidenceId", activity_id AS "activityId" FROM evidence WHERE upload_id = $1',
    [id],
  );
  return { evidenceId: null, activityId: null, ...upload, ...evidence };
}

/** The files of a person that stand on nothing yet, without the newest `most` of them, the oldest first. */
export async function unattachedBeyond(
  manager: EntityManager,
  personId: string,
  most: number,
): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT f.id FROM upload f
      WHERE f.person_id = $1 AND NOT f.attached
      ORDER BY f.kept_at DESC, f.id DESC OFFSET $2`,
    [personId, most],
  );
  return rows.map(({ id }) => id).reverse();
}

/** Files that were kept before an instant and stand on nothing, the oldest first. It reads no file that is attached. */
export async function unattachedUploads(
  manager: EntityManager,
  before: string,
  most: number,
): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT f.id FROM upload f
      WHERE f.kept_at < $1 AND NOT f.attached
      ORDER BY f.kept_at LIMIT $2`,
    [before, most],
  );
  return rows.map(({ id }) => id);
}

/** Takes the content of a file away. */
export async function deleteContent(manager: EntityManager, id: string): Promise<void> {
  await manager.query('DELETE FROM upload_chunk WHERE upload_id = $1', [id]);
}
