import { createHash, randomUUID } from 'node:crypto';
import type { Language } from '@jalon/domain/language/text';
import type { Instant } from '@jalon/domain/mission/local-date';
import { type EntityManager, IsNull } from 'typeorm';
import { DocumentEntity } from './benchmark-report.entity.ts';

export interface WantedDocument {
  reportId: string;
  reportVersion: number;
  format: string;
  language: Language;
  sealed: boolean;
}

/**
 * The row of a document, asked for now where it was not before or where making it failed. `isNew` says that
 * somebody has to make it.
 */
export async function wantDocument(
  manager: EntityManager,
  wanted: WantedDocument,
  now: Instant,
): Promise<{ id: string; isNew: boolean }> {
  const [row] = await manager.query(
    `INSERT INTO document (id, report_id, report_version, format, language, requested_at, sealed)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT ON CONSTRAINT document_key DO UPDATE
       SET requested_at = CASE WHEN document.failure IS NULL THEN document.requested_at ELSE excluded.requested_at END,
           sealed = document.sealed OR excluded.sealed, failure = NULL
     RETURNING id, requested_at = $6 AND made_at IS NULL AS is_new`,
    [randomUUID(), wanted.reportId, wanted.reportVersion, wanted.format, wanted.language, now, wanted.sealed],
  );
  return { id: row.id, isNew: row.is_new };
}

/**
 * A document that waits to be made; null where it is made. It is not locked: somebody may be asking for it at this
 * very moment, and a job that stood aside for them would leave it unmade. Where two make it, one is kept.
 */
export async function unmadeDocument(manager: EntityManager, id: string): Promise<DocumentEntity | null> {
  return manager.findOneBy(DocumentEntity, { id, madeAt: IsNull() });
}

/** Keeps the bytes with their SHA-256. A document that is made is never made anew. */
export async function keepDocument(
  manager: EntityManager,
  id: string,
  bytes: Uint8Array,
  now: Instant,
): Promise<{ hash: string } | null> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const answer = await manager
    .createQueryBuilder()
    .update(DocumentEntity)
    .set({ bytes: Buffer.from(bytes), hash, madeAt: now, failure: null })
    .where('id = :id AND made_at IS NULL', { id })
    .execute();
  return answer.affected ? { hash } : null;
}

export async function failDocument(manager: EntityManager, id: string, failure: string): Promise<void> {
  await manager.query('UPDATE document SET failure = $2 WHERE id = $1 AND made_at IS NULL', [id, failure]);
}

/** Documents that were asked for and not made: their job may have been lost with the queue. */
export async function unmadeDocumentIds(
  manager: EntityManager,
  requestedBefore: Instant,
  limit: number,
): Promise<string[]> {
  const rows = await manager.query(
    'SELECT id FROM document WHERE made_at IS NULL AND failure IS NULL AND requested_at <= $1 ORDER BY requested_at LIMIT $2',
    [requestedBefore, limit],
  );
  return rows.map(({ id }: { id: string }) => id);
}
