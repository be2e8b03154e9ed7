import type { EntityManager } from 'typeorm';

/** The files of a plan that hold text: documents and sheets, not pictures. */
export async function readableFilesOf(manager: EntityManager, planId: string): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT upload.id FROM upload JOIN evidence ON evidence.upload_id = upload.id
       JOIN activity ON activity.id = evidence.activity_id
      WHERE activity.plan_id = $1 AND upload.state <> 'removed' AND upload.media_type NOT LIKE 'image/%'
      ORDER BY upload.id`,
    [planId],
  );
  return rows.map(({ id }) => id);
}

/** The content of a file, whole: 20 MB at most. */
export async function bytesOfFile(manager: EntityManager, uploadId: string): Promise<Uint8Array> {
  const chunks: { content: Buffer }[] = await manager.query(
    'SELECT content FROM upload_chunk WHERE upload_id = $1 ORDER BY position',
    [uploadId],
  );
  return new Uint8Array(Buffer.concat(chunks.map(({ content }) => content)));
}
