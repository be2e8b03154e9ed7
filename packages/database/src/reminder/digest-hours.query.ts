import { type Calendar, knownZone } from '@jalon/domain/mission/mission-calendar';
import { DEFAULT_REMINDER_POLICY, type ReminderPolicy } from '@jalon/domain/reminder/reminder';
import type { EntityManager } from 'typeorm';

export type DigestHour = Pick<ReminderPolicy, 'digestWeekday' | 'digestTime'>;

/** The hours at which digests of a mission may be due: those of its policies, and the usual one. */
export interface DigestHours {
  missionId: string;
  timeZone: string;
  calendar: Calendar;
  hours: DigestHour[];
}

/** Of every mission, or of one; it reads no person and no activity. */
export async function digestHours(
  manager: EntityManager,
  missionId: string | null = null,
): Promise<DigestHours[]> {
  const rows: Row[] = await manager.query(
    `SELECT mission.id, known_zone(mission.time_zone) AS time_zone, mission.weekend, mission.holidays, own.hours
       FROM mission LEFT JOIN (
         SELECT plan.mission_id,
                jsonb_agg(DISTINCT jsonb_build_object('digestWeekday', policy.digest_weekday,
                                                      'digestTime', policy.digest_time)) AS hours
           FROM reminder_policy policy JOIN plan ON plan.id = policy.plan_id GROUP BY 1) own ON own.mission_id = mission.id
      WHERE $1::uuid IS NULL OR mission.id = $1::uuid`,
    [missionId],
  );
  return rows.map((row) => ({
    missionId: row.id,
    timeZone: knownZone(row.time_zone),
    calendar: { weekend: row.weekend, holidays: row.holidays },
    hours: [...(row.hours ?? []).filter((one) => !isUsual(one)), usual],
  }));
}

/** The missions in which somebody holds, or held, a post who has one in this mission too; itself among them. */
export async function missionsSharedWith(manager: EntityManager, missionId: string): Promise<string[]> {
  const rows = await manager.query(
    `SELECT DISTINCT post.mission_id AS id FROM tenure JOIN post ON post.id = tenure.post_id
      WHERE post.mission_id IS NOT NULL AND tenure.person_id IN (
            SELECT tenure.person_id FROM tenure JOIN post ON post.id = tenure.post_id WHERE post.mission_id = $1)`,
    [missionId],
  );
  return rows.map(({ id }: { id: string }) => id);
}

interface Row {
  id: string;
  time_zone: string;
  weekend: number[];
  holidays: string[];
  hours: DigestHour[] | null;
}

const { digestWeekday, digestTime } = DEFAULT_REMINDER_POLICY;
const usual: DigestHour = { digestWeekday, digestTime };

function isUsual(one: DigestHour): boolean {
  return one.digestWeekday === digestWeekday && one.digestTime === digestTime;
}
