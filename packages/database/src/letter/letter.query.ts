import type { EntityManager } from 'typeorm';

/** How far a letter has come, without its bytes: what a waiting request asks again and again. */
export async function letterState(
  manager: EntityManager,
  id: string,
): Promise<{ isMade: boolean; hasFailed: boolean } | null> {
  const [row] = await manager.query(
    'SELECT made_at IS NOT NULL AS "isMade", failure IS NOT NULL AS "hasFailed" FROM letter WHERE id = $1',
    [id],
  );
  return row ?? null;
}

/** The bytes of a made letter with their SHA-256. */
export async function letterBytes(
  manager: EntityManager,
  id: string,
): Promise<{ bytes: Buffer; hash: string } | null> {
  const [row] = await manager.query('SELECT bytes, hash FROM letter WHERE id = $1 AND bytes IS NOT NULL', [
    id,
  ]);
  return row ?? null;
}
