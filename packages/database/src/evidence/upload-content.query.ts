import type { EntityManager } from 'typeorm';

/** The content of a file, piece by piece: one statement each, so that a slow reader holds no connection. */
export async function* uploadContent(manager: EntityManager, id: string): AsyncGenerator<Buffer> {
  for (let position = 0; ; position += 1) {
    const [chunk] = await manager.query(
      'SELECT content FROM upload_chunk WHERE upload_id = $1 AND position = $2',
      [id, position],
    );
    if (!chunk) return;
    yield chunk.content;
  }
}
