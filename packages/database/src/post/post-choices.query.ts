import type { Instant } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';
import type { MissionRef } from './posts.query.ts';
import { MISSION_REF } from './tenure-state.ts';

/** What the forms of organizations and posts offer: missions and references of benchmark sets, no content. */
export async function postChoices(
  manager: EntityManager,
  now: Instant,
): Promise<{
  missions: MissionRef[];
  benchmarkSets: { id: string; reference: string; missionId: string }[];
}> {
  const missions = await manager.query(`SELECT ${MISSION_REF} AS mission FROM mission ORDER BY code`, [now]);
  const benchmarkSets = await manager.query(
    'SELECT id, reference, mission_id AS "missionId" FROM benchmark_set ORDER BY reference',
  );
  return { missions: missions.map(({ mission }: { mission: MissionRef }) => mission), benchmarkSets };
}
