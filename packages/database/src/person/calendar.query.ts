import type { LocalDate } from '@jalon/domain/mission/local-date';
import { addDays } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';
import { benchmarkSetsInView } from '../benchmark/benchmark-sets.query.ts';
import { type PlanInView, plansInView } from '../plan/plans-in-view.query.ts';
import type { Asker } from '../post/asker.ts';
import { READERS, readersParameter, visibleTo } from '../post/visible-to.query.ts';

/** A day in somebody's calendar. */
export interface CalendarEntry {
  kind: 'activity' | 'milestone' | 'cycle' | 'report';
  /** What makes the entry the same one for ever, wherever its day moves. */
  id: string;
  on: LocalDate;
  /** `MLI-2022-P3-C2-A4`, the plan's for a cycle, the resolution for a report to the Council. */
  reference: string;
  /** Null unless the activity is unclassified and for all: a calendar lies on other people's servers. */
  title: string | null;
  planReference: string | null;
  activityReference: string | null;
  benchmarkSetId: string | null;
}

const mostEntriesOfAKind = 1_000;
/** A date of the Council that has long passed is nobody's any more. */
const councilDaysBack = 31;

/**
 * The days that concern this person: what their posts lead, co-lead or coordinate and is not done, its milestones,
 * the cycles of their plans, and the Council's dates. Nothing that they may not see today. Four statements.
 */
export async function calendarOf(manager: EntityManager, asker: Asker): Promise<CalendarEntry[]> {
  const plans = (await plansInView(manager, asker)).filter(
    ({ closedAt, reader }) => closedAt === null && !reader.observesOnly,
  );
  const own = plans.length === 0 ? [] : await manager.query(OWN, parametersOf(plans, asker));
  const cycles =
    plans.length === 0 ? [] : await manager.query(CYCLES, [plans.map(({ id }) => id), mostEntriesOfAKind]);
  return [...own, ...cycles, ...(await councilDates(manager, asker))];
}

function parametersOf(plans: PlanInView[], { actor }: Asker): unknown[] {
  const posts = (kind: string) => actor.posts.filter((post) => post.kind === kind);
  return [
    readersParameter(plans),
    plans.map(({ id }) => id),
    posts('focal_point').map(({ organizationId }) => organizationId),
    posts('co_lead').map(({ organizationId }) => organizationId),
    posts('coordinator').flatMap(({ missionId }) => missionId ?? []),
    mostEntriesOfAKind,
  ];
}

async function councilDates(manager: EntityManager, asker: Asker): Promise<CalendarEntry[]> {
  const sets = await benchmarkSetsInView(manager, asker);
  return sets.flatMap(({ id, reference, mission, reportDates }) =>
    reportDates
      .filter((on) => on >= addDays(mission.today, -councilDaysBack))
      .map((on) => ({
        kind: 'report' as const,
        id: `${id}-${on}`,
        on,
        reference,
        title: null,
        planReference: null,
        activityReference: null,
        benchmarkSetId: id,
      })),
  );
}

/** What is open of theirs, and its milestones that are not done; the earliest first, so that a bound cuts the far end. */
const OWN = `
WITH own AS (
  SELECT a.id, a.reference, a.due_on, plan.reference AS plan_reference, a.title,
         a.sensitivity = 'unclassified' AND a.audience = 'all' AS is_open
    FROM ${READERS}
    JOIN activity a ON a.plan_id = reader.plan_id
    JOIN pillar ON pillar.id = a.pillar_id
    JOIN plan ON plan.id = a.plan_id
   WHERE a.plan_id = ANY($2::uuid[]) AND a.status NOT IN ('completed', 'discontinued')
     AND (coalesce(a.lead_organization_id, pillar.lead_organization_id) = ANY($3::uuid[])
          OR pillar.co_lead_organization_id = ANY($4::uuid[]) OR plan.mission_id = ANY($5::uuid[]))
     AND ${visibleTo('a', 'reader', ['coalesce(a.lead_organization_id, pillar.lead_organization_id)', 'pillar.co_lead_organization_id'])}
)
(SELECT 'activity' AS kind, id::text, due_on::text AS "on", reference, CASE WHEN is_open THEN title END AS title,
        plan_reference AS "planReference", reference AS "activityReference", NULL::uuid AS "benchmarkSetId"
   FROM own ORDER BY due_on, reference LIMIT $6)
UNION ALL
(SELECT 'milestone', m.id::text, m.due_on::text, own.reference, CASE WHEN own.is_open THEN m.title END,
        own.plan_reference, own.reference, NULL::uuid
   FROM own JOIN milestone m ON m.activity_id = own.id AND m.done_on IS NULL
  ORDER BY m.due_on, own.reference LIMIT $6)`;

const CYCLES = `
SELECT 'cycle' AS kind, c.id::text, c.due_on::text AS "on", plan.reference, c.label AS title,
       plan.reference AS "planReference", NULL AS "activityReference", NULL::uuid AS "benchmarkSetId"
  FROM cycle c JOIN plan ON plan.id = c.plan_id
 WHERE c.plan_id = ANY($1::uuid[]) AND c.state <> 'closed' ORDER BY c.due_on, plan.reference LIMIT $2`;
