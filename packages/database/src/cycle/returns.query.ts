import type { Cycle, ReturnState } from '@jalon/domain/cycle/cycle';
import { returnState } from '@jalon/domain/cycle/return-state';
import type { UpdateState } from '@jalon/domain/update/update';
import type { EntityManager } from 'typeorm';
import { type OrganizationRef, organizationRefs } from '../organization/organization-refs.query.ts';
import type { PlanInView } from '../plan/plans-in-view.query.ts';
import type { Asker } from '../post/asker.ts';
import { READERS, readersParameter, visibleTo } from '../post/visible-to.query.ts';

/** What one organization owes in one cycle. */
export interface ReturnInView {
  id: string;
  cycleId: string;
  organization: OrganizationRef;
  state: ReturnState;
  activities: number;
  sent: number;
  accepted: number;
  lastSentAt: string | null;
}

interface Row {
  leadId: string;
  isOpen: boolean;
  startOn: string;
  states: UpdateState[];
  lastSentAt: string | null;
}

const sentStates: ReadonlySet<UpdateState> = new Set(['submitted', 'accepted', 'superseded', 'declared']);

/** The returns of a cycle, one an organization that leads something in the plan. Two statements. */
export async function returnsOf(
  manager: EntityManager,
  plan: PlanInView,
  cycle: Cycle,
  { language }: Pick<Asker, 'language'>,
): Promise<ReturnInView[]> {
  if (plan.reader.observesOnly) return [];
  const rows: Row[] = await manager.query(LED, [readersParameter([plan]), cycle.id]);
  const leadIds = [...new Set(rows.map(({ leadId }) => leadId))];
  const nameOf = await organizationRefs(manager, leadIds, language);
  return leadIds
    .map((leadId) =>
      returnOf(
        cycle,
        nameOf(leadId),
        rows.filter((row) => row.leadId === leadId),
      ),
    )
    .sort((one, other) => one.organization.name.localeCompare(other.organization.name));
}

function returnOf(cycle: Cycle, organization: OrganizationRef, rows: Row[]): ReturnInView {
  const owed = rows.filter(
    ({ isOpen, startOn, states }) =>
      (isOpen && startOn <= cycle.endsOn) || states.some((state) => state !== 'draft'),
  );
  const lastSentAt = owed
    .flatMap((row) => row.lastSentAt ?? [])
    .sort()
    .at(-1);
  return {
    id: `${cycle.id}.${organization.id}`,
    cycleId: cycle.id,
    organization,
    state: returnState(
      cycle.endsOn,
      rows.map(({ isOpen, startOn, states }) => ({ isOpen, startOn, updateStates: states })),
    ),
    activities: owed.length,
    sent: owed.filter(({ states }) => states.some((state) => sentStates.has(state))).length,
    accepted: owed.filter(({ states }) => states.includes('accepted')).length,
    lastSentAt: lastSentAt ?? null,
  };
}

const LED = `
SELECT coalesce(a.lead_organization_id, pillar.lead_organization_id) AS "leadId",
       a.status NOT IN ('completed', 'discontinued') AS "isOpen", a.start_on::text AS "startOn",
       coalesce(jsonb_agg(u.state) FILTER (WHERE u.id IS NOT NULL), '[]') AS states,
       to_char(max(u.submitted_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "lastSentAt"
  FROM ${READERS}
  JOIN activity a ON a.plan_id = reader.plan_id
  JOIN pillar ON pillar.id = a.pillar_id
  LEFT JOIN "update" u ON u.activity_id = a.id AND u.cycle_id = $2
 WHERE ${visibleTo('a', 'reader', ['coalesce(a.lead_organization_id, pillar.lead_organization_id)', 'pillar.co_lead_organization_id'])}
 GROUP BY a.id, pillar.id`;
