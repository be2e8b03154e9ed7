import { knownZone } from '@jalon/domain/mission/mission-calendar';
import { DEFAULT_REMINDER_POLICY } from '@jalon/domain/reminder/reminder';
import type { EntityManager } from 'typeorm';

/** The hours at which digests of a mission may be due: those of its policies, and the usual one. */
export interface DigestHours {
  missionId: string;
  timeZone: string;
  /** `HH:MM`, local time of the mission. */
  digestTimes: string[];
}

/** Of every mission; it reads no person and no activity. */
export async function digestHours(manager: EntityManager): Promise<DigestHours[]> {
  const rows = await manager.query(
    `SELECT mission.id, known_zone(mission.time_zone) AS time_zone, own.times FROM mission
       LEFT JOIN (SELECT plan.mission_id, jsonb_agg(DISTINCT policy.digest_time) AS times
                    FROM reminder_policy policy JOIN plan ON plan.id = policy.plan_id GROUP BY 1) own
         ON own.mission_id = mission.id`,
  );
  return rows.map((row: { id: string; time_zone: string; times: string[] | null }) => ({
    missionId: row.id,
    timeZone: knownZone(row.time_zone),
    digestTimes: [...new Set([DEFAULT_REMINDER_POLICY.digestTime, ...(row.times ?? [])])],
  }));
}
