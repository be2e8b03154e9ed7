import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { Tenure, Term } from '@jalon/domain/post/tenure';
import type { EntityManager } from 'typeorm';

const TENURE = `tenure.id, tenure.post_id AS "postId", tenure.person_id AS "personId", tenure.deputy,
  tenure.starts_on::text AS "startsOn", tenure.ends_on::text AS "endsOn"`;

/** A post's tenures, past and to come. */
export async function tenuresOfPost(manager: EntityManager, postId: string): Promise<Tenure[]> {
  return manager.query(`SELECT ${TENURE} FROM tenure WHERE post_id = $1 ORDER BY starts_on, id`, [postId]);
}

/** The time zone by whose calendar a post's tenures begin and end. */
export async function timeZoneOfPost(manager: EntityManager, missionId: string | null): Promise<string> {
  if (missionId === null) return 'UTC';
  const [mission] = await manager.query(
    'SELECT known_zone(time_zone) AS time_zone FROM mission WHERE id = $1',
    [missionId],
  );
  return mission.time_zone;
}

/** True where somebody holds, has held or will hold the post. */
export async function isPostUsed(manager: EntityManager, postId: string): Promise<boolean> {
  const [row] = await manager.query('SELECT EXISTS (SELECT 1 FROM tenure WHERE post_id = $1) AS used', [
    postId,
  ]);
  return row.used;
}

/** The benchmark sets that a post writes for. */
export async function postSetIds(manager: EntityManager, postId: string): Promise<string[]> {
  const rows = await manager.query(
    'SELECT set_id FROM post_benchmark_set WHERE post_id = $1 ORDER BY set_id',
    [postId],
  );
  return rows.map(({ set_id }: { set_id: string }) => set_id);
}

/** Sets the last day of a tenure. */
export async function endOn(manager: EntityManager, tenureId: string, endsOn: LocalDate): Promise<void> {
  await manager.query('UPDATE tenure SET ends_on = $2 WHERE id = $1', [tenureId, endsOn]);
}

/**
 * The terms of active administrators who have a way to sign in, held still until the transaction ends: two who
 * end each other's at once are one after the other.
 */
export async function administratorTerms(manager: EntityManager): Promise<Term[]> {
  await manager.query('SELECT pg_advisory_xact_lock(7417, 3)');
  return manager.query(
    `SELECT tenure.starts_on::text AS "startsOn", tenure.ends_on::text AS "endsOn"
       FROM tenure
       JOIN post ON post.id = tenure.post_id AND post.kind = 'administrator'
       JOIN person ON person.id = tenure.person_id AND person.active
      WHERE EXISTS (SELECT 1 FROM sign_in_account account WHERE account.user_id = person.id)`,
  );
}
