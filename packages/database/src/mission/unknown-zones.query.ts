import { knownZone } from '@jalon/domain/mission/mission-calendar';
import type { EntityManager } from 'typeorm';

/** Missions whose time zone PostgreSQL or this program does not know, and which therefore count in UTC. */
export async function missionsWithUnknownZone(
  manager: EntityManager,
): Promise<{ code: string; timeZone: string }[]> {
  const rows: { code: string; timeZone: string; isKnown: boolean }[] = await manager.query(
    `SELECT code, time_zone AS "timeZone", known_zone(time_zone) = time_zone AS "isKnown" FROM mission ORDER BY code`,
  );
  return rows
    .filter(({ timeZone, isKnown }) => !isKnown || knownZone(timeZone) !== timeZone)
    .map(({ code, timeZone }) => ({ code, timeZone }));
}
