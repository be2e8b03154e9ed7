import { createHash } from 'node:crypto';
import type { Language } from '@jalon/domain/language/text';
import type { Instant } from '@jalon/domain/mission/local-date';
import { type EntityManager, IsNull } from 'typeorm';
import { LetterEntity } from './letter.entity.ts';

export interface WantedLetter {
  id: string;
  activityId: string;
  language: Language;
  contentHash: string;
}

/** The row of a letter that says just this, asked for now where it was not before or where making it failed. */
export async function wantLetter(
  manager: EntityManager,
  { id, activityId, language, contentHash }: WantedLetter,
  now: Instant,
): Promise<{ id: string; isNew: boolean }> {
  const [row] = await manager.query(
    `INSERT INTO letter (id, activity_id, language, content_hash, requested_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT ON CONSTRAINT letter_key DO UPDATE
       SET requested_at = CASE WHEN letter.failure IS NULL THEN letter.requested_at ELSE excluded.requested_at END,
           failure = NULL
     RETURNING id, id = $1 OR (requested_at = $5 AND made_at IS NULL) AS is_new`,
    [id, activityId, language, contentHash, now],
  );
  return { id: row.id, isNew: row.is_new };
}

/** A letter that waits to be made; null where it is made, or gone. */
export function unmadeLetter(manager: EntityManager, id: string): Promise<LetterEntity | null> {
  return manager.findOneBy(LetterEntity, { id, madeAt: IsNull() });
}

/** Keeps the bytes with their SHA-256. What is made is never made anew. */
export async function keepLetter(
  manager: EntityManager,
  id: string,
  bytes: Uint8Array,
  now: Instant,
): Promise<boolean> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const answer = await manager
    .createQueryBuilder()
    .update(LetterEntity)
    .set({ bytes: Buffer.from(bytes), hash, madeAt: now, failure: null })
    .where('id = :id AND made_at IS NULL', { id })
    .execute();
  return Boolean(answer.affected);
}

export async function failLetter(manager: EntityManager, id: string, failure: string): Promise<void> {
  await manager.query('UPDATE letter SET failure = $2 WHERE id = $1 AND made_at IS NULL', [id, failure]);
}

/** Letters that were asked for and not made: their job may have been lost with the queue. */
export async function unmadeLetterIds(
  manager: EntityManager,
  requestedBefore: Instant,
  limit: number,
): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    'SELECT id FROM letter WHERE made_at IS NULL AND failure IS NULL AND requested_at <= $1 ORDER BY requested_at LIMIT $2',
    [requestedBefore, limit],
  );
  return rows.map(({ id }) => id);
}

/** Takes every letter of a plan away for good; who wants one asks again. Answers the hashes that they had. */
export async function dropLetters(manager: EntityManager, planId: string): Promise<string[]> {
  const [rows]: [{ hash: string | null; content_hash: string }[], number] = await manager.query(
    `DELETE FROM letter WHERE activity_id IN (SELECT id FROM activity WHERE plan_id = $1)
     RETURNING hash, content_hash`,
    [planId],
  );
  return rows.flatMap(({ hash, content_hash }) => (hash === null ? [content_hash] : [content_hash, hash]));
}
