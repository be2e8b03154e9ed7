import { addDays, type Instant, type LocalDate } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';
import { benchmarkSetsInView } from '../benchmark/benchmark-sets.query.ts';
import { deadlineEntries } from '../committee/deadline-entries.query.ts';
import { type PlanInView, plansInView } from '../plan/plans-in-view.query.ts';
import type { Asker } from '../post/asker.ts';
import { READERS, readersParameter, visibleTo } from '../post/visible-to.query.ts';

/** A day in somebody's calendar. */
export interface CalendarEntry {
  kind: 'activity' | 'milestone' | 'cycle' | 'mandate' | 'plan_end' | 'council_step' | 'report';
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
  /** How often its day has moved. */
  sequence: number;
  /** When it last changed; null where the register keeps no history of it. */
  changedAt: Instant | null;
}

const mostEntriesOfAKind = 1_000;
/** A date of the Council that has long passed is nobody's any more. */
const councilDaysBack = 31;

/**
 * The days that concern this person: what their posts lead, co-lead or coordinate and is not done, its milestones,
 * the cycles, mandates and ends of their plans, the Council's dates, and the steps towards them that their own posts
 * must deliver. Nothing that they may not see today.
 */
export async function calendarOf(manager: EntityManager, asker: Asker): Promise<CalendarEntry[]> {
  const plans = (await plansInView(manager, asker)).filter(
    ({ closedAt, reader }) => closedAt === null && !reader.observesOnly,
  );
  const own = plans.length === 0 ? [] : await manager.query(OWN, parametersOf(plans, asker));
  const cycles =
    plans.length === 0 ? [] : await manager.query(CYCLES, [plans.map(({ id }) => id), mostEntriesOfAKind]);
  const deadlines = await plansDeadlines(manager, plans, asker);
  return [...own, ...cycles, ...deadlines, ...(await councilDates(manager, asker))];
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

/** Mandates and ends of plans with how often they were extended; steps, with how often that moved by which their days are counted. */
async function plansDeadlines(
  manager: EntityManager,
  plans: PlanInView[],
  asker: Asker,
): Promise<CalendarEntry[]> {
  const entries = await deadlineEntries(manager, plans, asker);
  const ids = [...new Set(entries.map(({ id, councilDateId }) => councilDateId ?? id))];
  const revisions: Revision[] = ids.length === 0 ? [] : await manager.query(REVISIONS, [ids]);
  const known = new Map(revisions.map(({ id, ...revision }) => [id, revision]));
  return entries.map(({ councilDateId, ...entry }) => ({
    ...entry,
    activityReference: null,
    sequence: 0,
    changedAt: null,
    ...known.get(councilDateId ?? entry.id),
  }));
}

interface Revision {
  id: string;
  sequence: number;
  changedAt: Instant | null;
}

async function councilDates(manager: EntityManager, asker: Asker): Promise<CalendarEntry[]> {
  const sets = await benchmarkSetsInView(manager, asker);
  if (sets.length === 0) return [];
  const dates: (Revision & { setId: string; on: LocalDate })[] = await manager.query(REPORT_DATES, [
    sets.map(({ id }) => id),
  ]);
  return sets.flatMap(({ id: setId, reference, mission }) =>
    dates
      .filter((date) => date.setId === setId && date.on >= addDays(mission.today, -councilDaysBack))
      .map(({ setId: _, ...date }) => ({
        ...date,
        kind: 'report' as const,
        reference,
        title: null,
        planReference: null,
        activityReference: null,
        benchmarkSetId: setId,
      })),
  );
}

/** As RFC 3339 in UTC. */
function instant(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** What is open of theirs, and its milestones that are not done; the earliest first, so that a bound cuts the far end. */
const OWN = `
WITH own AS (
  SELECT a.id, a.reference, a.due_on, plan.reference AS plan_reference, a.title,
         a.sensitivity = 'unclassified' AND a.audience = 'all' AS is_open,
         (SELECT count(*)::int FROM due_change WHERE due_change.activity_id = a.id) AS sequence,
         greatest(a.created_at, (SELECT max(fact.at) FROM fact
           WHERE fact.activity_id = a.id AND fact.name IN ('activity.amended', 'update.accepted'))) AS changed_at
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
        plan_reference AS "planReference", reference AS "activityReference", NULL::uuid AS "benchmarkSetId", sequence,
        ${instant('changed_at')} AS "changedAt"
   FROM own ORDER BY due_on, reference LIMIT $6)
UNION ALL
(SELECT 'milestone', m.id::text, m.due_on::text, own.reference, CASE WHEN own.is_open THEN m.title END,
        own.plan_reference, own.reference, NULL::uuid, own.sequence, ${instant('own.changed_at')}
   FROM own JOIN milestone m ON m.activity_id = own.id AND m.done_on IS NULL
  ORDER BY m.due_on, own.reference LIMIT $6)`;

const CYCLES = `
SELECT 'cycle' AS kind, c.id::text, c.due_on::text AS "on", plan.reference, c.label AS title,
       plan.reference AS "planReference", NULL AS "activityReference", NULL::uuid AS "benchmarkSetId",
       c.times_moved AS sequence, ${instant('c.moved_at')} AS "changedAt"
  FROM cycle c JOIN plan ON plan.id = c.plan_id
 WHERE c.plan_id = ANY($1::uuid[]) AND c.state <> 'closed' ORDER BY c.due_on, plan.reference LIMIT $2`;

/**
 * A day that was decided stands for its beginning. The day of a step moves with the Council's date and with the
 * working days of its mission.
 */
const REVISIONS = `
SELECT mandate_id AS id, count(*)::int AS sequence, max(decided_on)::text || 'T00:00:00.000Z' AS "changedAt"
  FROM mandate_extension WHERE mandate_id = ANY($1::uuid[]) GROUP BY 1
UNION ALL
SELECT plan_id, count(*)::int, max(decided_on)::text || 'T00:00:00.000Z'
  FROM plan_extension WHERE plan_id = ANY($1::uuid[]) GROUP BY 1
UNION ALL
SELECT d.id, d.times_moved + mission.version - 1, ${instant('greatest(d.moved_at, mission.calendar_amended_at)')}
  FROM report_date d JOIN benchmark_set ON benchmark_set.id = d.set_id
  JOIN mission ON mission.id = benchmark_set.mission_id WHERE d.id = ANY($1::uuid[])`;

const REPORT_DATES = `
SELECT id, set_id AS "setId", due_on::text AS "on", times_moved AS sequence, ${instant('moved_at')} AS "changedAt"
  FROM report_date WHERE set_id = ANY($1::uuid[]) ORDER BY due_on, id`;
