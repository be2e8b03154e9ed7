import { backPlanning } from '@jalon/domain/benchmark/back-planning';
import type { ReportState, Voice } from '@jalon/domain/benchmark/benchmark';
import { countsFrom, type LeftOnRegister } from '@jalon/domain/benchmark/council-steps';
import type { Text } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { Calendar } from '@jalon/domain/mission/mission-calendar';
import type { EntityManager } from 'typeorm';

/** A date on which the Council wants its reports, with how far each voice's report is. */
export interface CouncilDate {
  id: string;
  setId: string;
  setReference: string;
  setTitle: Text;
  missionId: string;
  dueOn: LocalDate;
  resolution: string;
  demonstration: boolean;
  calendar: Calendar;
  /** Null where nobody of that voice has begun. */
  reports: Record<Voice, ReportState | null>;
}

/** Dates of the Council between two days, the earliest first. One statement. */
export async function councilDates(
  manager: EntityManager,
  where: {
    from: LocalDate;
    until: LocalDate | null;
    /** Null for those of every mission. */
    missionIds: string[] | null;
    /** Only those that this plan feeds. */
    planId: string | null;
  },
): Promise<CouncilDate[]> {
  return manager.query(DATES, [where.from, where.until, where.missionIds, where.planId]);
}

/** What is left towards a date, of one plan, lead and co-lead. */
export interface LeftTowards extends LeftOnRegister {
  dateId: string;
  planId: string;
  leadOrganizationId: string;
  coLeadOrganizationId: string;
}

/**
 * What the plans that feed these dates still have to do on the register, of activities that are open to everybody:
 * what is confidential, or for one side, is not counted. One statement.
 */
export async function leftTowards(
  manager: EntityManager,
  dates: CouncilDate[],
  today: LocalDate,
  planId: string | null = null,
): Promise<LeftTowards[]> {
  if (dates.length === 0) return [];
  return manager.query(LEFT, [
    dates.map(({ id }) => id),
    dates.map(({ setId }) => setId),
    dates.map(({ dueOn }) => countsFrom(dueOn)),
    today,
    planId,
  ]);
}

/** The steps towards a date, by its mission's calendar. */
export function stepsTowards({ dueOn, calendar }: Pick<CouncilDate, 'dueOn' | 'calendar'>) {
  return backPlanning(dueOn, calendar).steps;
}

const DATES = `
SELECT d.id, s.id AS "setId", s.reference AS "setReference", s.title AS "setTitle", s.mission_id AS "missionId",
       d.due_on::text AS "dueOn", d.resolution, d.demonstration,
       jsonb_build_object('weekend', mission.weekend, 'holidays', mission.holidays) AS calendar,
       (SELECT jsonb_object_agg(wanted.voice, report.state)
          FROM unnest(ARRAY['national', 'un']) AS wanted(voice)
          LEFT JOIN benchmark_report report ON report.set_id = s.id AND report.report_due_on = d.due_on
           AND report.voice = wanted.voice) AS reports
  FROM report_date d JOIN benchmark_set s ON s.id = d.set_id JOIN mission ON mission.id = s.mission_id
 WHERE d.due_on >= $1::date AND ($2::date IS NULL OR d.due_on <= $2::date)
   AND ($3::uuid[] IS NULL OR s.mission_id = ANY($3::uuid[]))
   AND ($4::uuid IS NULL OR EXISTS (SELECT 1 FROM benchmark b JOIN benchmark_plan fed ON fed.benchmark_id = b.id
                                     WHERE b.set_id = s.id AND fed.plan_id = $4::uuid))
 ORDER BY d.due_on, s.reference`;

const LEFT = `
SELECT date.id AS "dateId", activity.plan_id AS "planId",
       coalesce(activity.lead_organization_id, pillar.lead_organization_id) AS "leadOrganizationId",
       pillar.co_lead_organization_id AS "coLeadOrganizationId",
       count(*) FILTER (WHERE activity.status <> 'completed' AND activity.start_on <= $4::date
                          AND told.fresh IS NOT TRUE)::int AS unreported,
       count(*) FILTER (WHERE told.waits)::int AS unanswered,
       count(*) FILTER (WHERE activity.status = 'completed' AND activity.verification IS NULL
                          AND told.completed)::int AS unverified
  FROM unnest($1::uuid[], $2::uuid[], $3::date[]) AS date(id, set_id, counts_from)
  JOIN LATERAL (SELECT DISTINCT fed.plan_id FROM benchmark b JOIN benchmark_plan fed ON fed.benchmark_id = b.id
                 WHERE b.set_id = date.set_id AND ($5::uuid IS NULL OR fed.plan_id = $5::uuid)) feeding ON true
  JOIN plan ON plan.id = feeding.plan_id AND plan.closed_at IS NULL
  JOIN activity ON activity.plan_id = plan.id AND activity.status <> 'discontinued'
   AND activity.sensitivity = 'unclassified' AND activity.audience = 'all'
  JOIN pillar ON pillar.id = activity.pillar_id
  LEFT JOIN LATERAL (
    SELECT bool_or(u.state = 'submitted') AS waits,
           bool_or(u.state IN ('submitted', 'accepted') AND u.submitted_on >= date.counts_from) AS fresh,
           bool_or(u.state = 'accepted' AND u.status = 'completed') AS completed
      FROM "update" u WHERE u.activity_id = activity.id) told ON true
 GROUP BY 1, 2, 3, 4`;
