import { shortReference } from '@jalon/domain/activity/short-reference';
import type { Cycle, ReturnState } from '@jalon/domain/cycle/cycle';
import { type AgedReturn, agedReturn, inOrderOfNeed } from '@jalon/domain/cycle/return-standing';
import { type OwedReportState, owedReport, returnState } from '@jalon/domain/cycle/return-state';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import type { UpdateState } from '@jalon/domain/update/update';
import type { EntityManager } from 'typeorm';
import { type OrganizationRef, organizationRefs } from '../organization/organization-refs.query.ts';
import type { PlanInView } from '../plan/plans-in-view.query.ts';
import type { Asker } from '../post/asker.ts';
import { READERS, readersParameter, visibleTo } from '../post/visible-to.query.ts';
import { OWED_COLUMNS, type OwedReport } from './owed-reports.repository.ts';

/** What one organization owes in one cycle. */
export interface ReturnInView extends AgedReturn {
  id: string;
  cycleId: string;
  organization: OrganizationRef;
  state: ReturnState;
  activities: number;
  sent: number;
  accepted: number;
  /** Reports that have been sent and not answered. */
  unanswered: number;
  lastSentAt: string | null;
  /** The activities behind the numbers. */
  owed: OwedActivityInView[];
}

export interface OwedActivityInView extends Named {
  activityId: string;
  report: OwedReportState;
}

/** As the reader sees it today. */
interface Named {
  reference: string;
  shortReference: string;
  title: string;
  sensitivity: Sensitivity;
  audience: Audience;
}
type NamedReport = OwedReport & Named;

const sentStates: ReadonlySet<UpdateState> = new Set(['submitted', 'accepted', 'superseded', 'declared']);

/**
 * The returns of a cycle, one an organization that leads something in the plan, in the order of need. Those of a
 * closed cycle stand as they stood when it closed, as old as they were then. Three statements.
 */
export async function returnsOf(
  manager: EntityManager,
  plan: PlanInView,
  cycle: Cycle,
  { language }: Pick<Asker, 'language'>,
): Promise<ReturnInView[]> {
  if (plan.reader.observesOnly) return [];
  const rows = await owedInView(manager, plan, cycle);
  const leadIds = [...new Set(rows.map(({ leadId }) => leadId))];
  const nameOf = await organizationRefs(manager, leadIds, language);
  const on = cycle.closedAt ? localDateOf(cycle.closedAt, plan.mission.timeZone) : plan.mission.today;
  return inOrderOfNeed(
    leadIds.map((leadId) =>
      returnOf(
        cycle,
        nameOf(leadId),
        rows.filter((row) => row.leadId === leadId),
        on,
      ),
    ),
  );
}

/** As far as this reader sees the activities today. */
async function owedInView(manager: EntityManager, plan: PlanInView, cycle: Cycle): Promise<NamedReport[]> {
  const rows: NamedReport[] = await manager.query(LED, [readersParameter([plan]), cycle.id]);
  const present = rows.map((row) => ({
    ...row,
    shortReference: shortReference(row.reference, plan.reference),
  }));
  if (cycle.state !== 'closed') return present;
  const [row] = await manager.query(`SELECT figures -> 'returns' AS returns FROM cycle WHERE id = $1`, [
    cycle.id,
  ]);
  const kept: OwedReport[] | null = row?.returns ?? null;
  if (!kept) return present;
  const visible = new Map(present.map((row) => [row.activityId, row]));
  return kept.flatMap((report) => {
    const named = visible.get(report.activityId);
    return named ? [{ ...named, ...report }] : [];
  });
}

function returnOf(
  cycle: Cycle,
  organization: OrganizationRef,
  rows: NamedReport[],
  on: string,
): ReturnInView {
  const owed = rows.filter(
    ({ isOpen, startOn, states }) =>
      (isOpen && startOn <= cycle.endsOn) || states.some((state) => state !== 'draft'),
  );
  const state = returnState(
    cycle.endsOn,
    rows.map(({ isOpen, startOn, states }) => ({ isOpen, startOn, updateStates: states })),
  );
  const dates = {
    state,
    askedOn: earliest(owed.map(({ askedOn }) => askedOn)),
    unansweredSince: earliest(owed.map(({ unansweredSince }) => unansweredSince)),
  };
  return {
    id: `${cycle.id}.${organization.id}`,
    cycleId: cycle.id,
    organization,
    state,
    ...agedReturn(dates, cycle, on),
    activities: owed.length,
    sent: owed.filter(({ states }) => states.some((one) => sentStates.has(one))).length,
    accepted: owed.filter(({ states }) => states.includes('accepted')).length,
    unanswered: owed.flatMap(({ states }) => states).filter((one) => one === 'submitted').length,
    lastSentAt:
      owed
        .flatMap((row) => row.lastSentAt ?? [])
        .sort()
        .at(-1) ?? null,
    owed: owed.map(
      ({ activityId, states, reference, shortReference: short, title, sensitivity, audience }) => ({
        activityId,
        reference,
        shortReference: short,
        title,
        sensitivity,
        audience,
        report: owedReport(states),
      }),
    ),
  };
}

function earliest(dates: (string | null)[]): string | null {
  return dates.filter((date) => date !== null).sort()[0] ?? null;
}

const LED = `
SELECT ${OWED_COLUMNS}, a.reference, a.title, a.sensitivity, a.audience
  FROM ${READERS}
  JOIN activity a ON a.plan_id = reader.plan_id
  JOIN pillar ON pillar.id = a.pillar_id
  JOIN plan ON plan.id = a.plan_id
  JOIN mission ON mission.id = plan.mission_id
  LEFT JOIN "update" u ON u.activity_id = a.id AND u.cycle_id = $2
 WHERE ${visibleTo('a', 'reader', ['coalesce(a.lead_organization_id, pillar.lead_organization_id)', 'pillar.co_lead_organization_id'])}
 GROUP BY a.id, pillar.id, mission.id ORDER BY a.rank`;
