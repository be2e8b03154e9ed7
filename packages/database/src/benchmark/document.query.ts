import type { EntityManager } from 'typeorm';

/** A rendered document, or how far it has come. */
export interface DocumentState {
  format: string;
  language: string;
  isMade: boolean;
  hasFailed: boolean;
}

/** How far a document has come, without its bytes: what a waiting request asks again and again. */
export async function documentState(manager: EntityManager, id: string): Promise<DocumentState | null> {
  const [row] = await manager.query(
    `SELECT format, language, made_at IS NOT NULL AS "isMade", failure IS NOT NULL AS "hasFailed"
       FROM document WHERE id = $1`,
    [id],
  );
  return row ?? null;
}

/** The bytes of a made document with their SHA-256. */
export async function documentBytes(
  manager: EntityManager,
  id: string,
): Promise<{ bytes: Buffer; hash: string } | null> {
  const [row] = await manager.query('SELECT bytes, hash FROM document WHERE id = $1 AND bytes IS NOT NULL', [
    id,
  ]);
  return row ?? null;
}
