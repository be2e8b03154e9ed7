import type { Voice } from '@jalon/domain/benchmark/benchmark';
import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import { type Calendar, knownZone } from '@jalon/domain/mission/mission-calendar';
import type { EntityManager } from 'typeorm';

/** A set with its dates and the calendar by which they are moved. */
export interface ReportDates {
  setId: string;
  timeZone: string;
  calendar: Calendar;
  reportDates: LocalDate[];
}

export async function missionSets(manager: EntityManager, missionId: string): Promise<ReportDates[]> {
  return manager.query(
    `SELECT benchmark_set.id AS "setId", known_zone(mission.time_zone) AS "timeZone",
            jsonb_build_object('weekend', mission.weekend, 'holidays', mission.holidays) AS calendar,
            coalesce((SELECT jsonb_agg(due_on ORDER BY due_on) FROM report_date WHERE set_id = benchmark_set.id), '[]')
              AS "reportDates"
       FROM benchmark_set JOIN mission ON mission.id = benchmark_set.mission_id
      WHERE mission.id = $1 ORDER BY benchmark_set.reference`,
    [missionId],
  );
}

/** The missions that have a set, with the zone by which their days are counted. */
export async function missionsWithSets(
  manager: EntityManager,
): Promise<{ missionId: string; timeZone: string }[]> {
  const rows = await manager.query(
    `SELECT mission.id AS "missionId", known_zone(mission.time_zone) AS "timeZone" FROM mission
      WHERE EXISTS (SELECT 1 FROM benchmark_set WHERE mission_id = mission.id) ORDER BY mission.code`,
  );
  return rows.map((row: { missionId: string; timeZone: string }) => ({
    ...row,
    timeZone: knownZone(row.timeZone),
  }));
}

/** Drafts for a date that is still to come. What is under clearance, cleared or frozen is not among them. */
export async function draftReportIds(
  manager: EntityManager,
  setId: string,
  today: LocalDate,
): Promise<string[]> {
  const rows = await manager.query(
    `SELECT id FROM benchmark_report WHERE set_id = $1 AND state = 'draft' AND report_due_on >= $2
      ORDER BY report_due_on, voice`,
    [setId, today],
  );
  return rows.map(({ id }: { id: string }) => id);
}

/** Who writes a voice's report today: its rapporteurs, and for the UN voice the mission's coordinators. */
export async function reportWriters(
  manager: EntityManager,
  of: { setId: string; missionId: string; voice: Voice },
  now: Instant,
): Promise<{ personId: string; postId: string }[]> {
  return manager.query(
    `SELECT DISTINCT ON (tenure.person_id) tenure.person_id AS "personId", post.id AS "postId"
       FROM post
       JOIN organization ON organization.id = post.organization_id
       JOIN mission ON mission.id = post.mission_id
       JOIN tenure ON tenure.post_id = post.id
       JOIN person ON person.id = tenure.person_id AND person.active
      WHERE ((post.kind = 'rapporteur' AND organization.side = $3
              AND EXISTS (SELECT 1 FROM post_benchmark_set mine WHERE mine.post_id = post.id AND mine.set_id = $1))
          OR (post.kind = 'coordinator' AND post.mission_id = $2 AND $3 = 'un'))
        AND tenure.starts_on <= ($4::timestamptz AT TIME ZONE known_zone(mission.time_zone))::date
        AND (tenure.ends_on IS NULL OR tenure.ends_on >= ($4::timestamptz AT TIME ZONE known_zone(mission.time_zone))::date)
      ORDER BY tenure.person_id, post.kind DESC`,
    [of.setId, of.missionId, of.voice, now],
  );
}
