import type { Instant } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';

/** Which of these things this person has opened since that instant, by the record. */
export async function openedSince(
  manager: EntityManager,
  personId: string,
  subjectIds: string[],
  since: Instant,
): Promise<Set<string>> {
  const rows: { id: string }[] = await manager.query(
    `SELECT DISTINCT subject_id AS id FROM access
      WHERE subject_id = ANY($1::uuid[]) AND person_id = $2 AND name = 'opened' AND at > $3`,
    [subjectIds, personId, since],
  );
  return new Set(rows.map(({ id }) => id));
}
