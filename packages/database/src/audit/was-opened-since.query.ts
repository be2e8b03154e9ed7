import type { Instant } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';

/** Whether this person's opening of this thing is on record since that instant. */
export async function wasOpenedSince(
  manager: EntityManager,
  personId: string,
  subjectId: string,
  since: Instant,
): Promise<boolean> {
  const rows = await manager.query(
    `SELECT 1 FROM access WHERE subject_id = $1 AND person_id = $2 AND name = 'opened' AND at > $3 LIMIT 1`,
    [subjectId, personId, since],
  );
  return rows.length > 0;
}
