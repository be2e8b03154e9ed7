import type { UpdateState } from '@jalon/domain/update/update';
import type { EntityManager } from 'typeorm';

/** One activity as a return counts it: who leads it, and what was sent for it in the cycle. */
export interface OwedReport {
  activityId: string;
  leadId: string;
  /** Neither completed nor discontinued. */
  isOpen: boolean;
  startOn: string;
  states: UpdateState[];
  lastSentAt: string | null;
  /** Days of the mission: since when a question is open, and since when something sent has had no answer. */
  askedOn: string | null;
  unansweredSince: string | null;
}

/** The columns of an `OwedReport`; its tables are named `a`, `pillar`, `u` and `mission`. */
export const OWED_COLUMNS = `
       a.id AS "activityId", coalesce(a.lead_organization_id, pillar.lead_organization_id) AS "leadId",
       a.status NOT IN ('completed', 'discontinued') AS "isOpen", a.start_on::text AS "startOn",
       coalesce(jsonb_agg(u.state) FILTER (WHERE u.id IS NOT NULL), '[]') AS states,
       to_char(max(u.submitted_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "lastSentAt",
       (min(u.returned_at) FILTER (WHERE u.state = 'returned') AT TIME ZONE known_zone(mission.time_zone))::date::text AS "askedOn",
       (min(u.submitted_at) FILTER (WHERE u.state = 'submitted') AT TIME ZONE known_zone(mission.time_zone))::date::text
         AS "unansweredSince"`;

/** Every activity of a plan as the returns of a cycle count it, for the record that a close leaves. */
export async function owedReports(
  manager: EntityManager,
  cycle: { id: string; planId: string },
): Promise<OwedReport[]> {
  return manager.query(
    `SELECT ${OWED_COLUMNS}
       FROM activity a JOIN pillar ON pillar.id = a.pillar_id
       JOIN plan ON plan.id = a.plan_id JOIN mission ON mission.id = plan.mission_id
       LEFT JOIN "update" u ON u.activity_id = a.id AND u.cycle_id = $2
      WHERE a.plan_id = $1 GROUP BY a.id, pillar.id, mission.id`,
    [cycle.planId, cycle.id],
  );
}
