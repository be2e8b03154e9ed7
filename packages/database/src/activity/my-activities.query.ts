import type { Cycle } from '@jalon/domain/cycle/cycle';
import type { Text } from '@jalon/domain/language/text';
import { daysBetween } from '@jalon/domain/mission/local-date';
import type { UpdateState } from '@jalon/domain/update/update';
import type { EntityManager } from 'typeorm';
import { cyclesOfPlans } from '../cycle/cycles.query.ts';
import type { OrganizationRef } from '../organization/organization-refs.query.ts';
import { type PlanInView, plansInView } from '../plan/plans-in-view.query.ts';
import type { Asker } from '../post/asker.ts';
import { type Card, cardsOf, type PlacedCard } from './cards.query.ts';

export interface MyActivity {
  card: Card;
  planId: string;
  planReference: string;
  planTitle: Text;
  openUpdate: {
    id: string;
    state: 'draft' | 'returned';
    returnReason: string | null;
    version: number;
    savedAt: string;
  } | null;
  sent: { updateId: string; state: string; submittedAt: string } | null;
}

export interface MyCycle {
  planId: string;
  planReference: string;
  planTitle: Text;
  organization: OrganizationRef;
  cycleId: string;
  label: string;
  dueOn: string;
  days: number;
  total: number;
  sent: number;
  returnId: string;
}

interface UpdateRow {
  id: string;
  activityId: string;
  cycleId: string;
  state: UpdateState;
  returnReason: string | null;
  version: number;
  savedAt: string;
  submittedAt: string | null;
}

/**
 * What this person's organizations lead and owe in a cycle: the open one, else the next, or the one that is
 * named by id or label. A constant number of statements, whatever the number of plans.
 */
export async function myActivities(
  manager: EntityManager,
  asker: Asker,
  named?: string,
): Promise<{ items: MyActivity[]; cycles: MyCycle[] }> {
  const leadOrganizationIds = asker.actor.posts
    .filter(({ kind }) => kind === 'focal_point')
    .map(({ organizationId }) => organizationId);
  const plans = leadOrganizationIds.length > 0 ? await plansInView(manager, asker) : [];
  const cards = await cardsOf(manager, plans, asker, { leadOrganizationIds });
  const cycles = await cyclesOfPlans(manager, [...new Set(cards.map(({ plan }) => plan.id))]);
  const updates: UpdateRow[] = await manager.query(UPDATES, [cards.map(({ card }) => card.id)]);
  const cycleOf = (plan: PlanInView) =>
    chooseCycle(
      cycles.filter(({ planId }) => planId === plan.id),
      named,
    );
  const items = cards
    .map((placed) => ({
      placed,
      cycle: cycleOf(placed.plan),
      own: updates.filter(({ activityId }) => activityId === placed.card.id),
    }))
    .filter(({ placed, cycle, own }) => isOwed(placed, cycle, own));
  return {
    items: items.map(({ placed, cycle, own }) => toItem(placed, cycle, own)),
    cycles: summarise(
      items.map(({ placed, cycle, own }) => ({ placed, cycle, sent: sentIn(cycle, own) !== null })),
    ),
  };
}

function chooseCycle(cycles: Cycle[], named: string | undefined): Cycle | undefined {
  if (named !== undefined) return cycles.find(({ id, label }) => id === named || label === named);
  return cycles.find(({ state }) => state === 'open') ?? cycles.find(({ state }) => state === 'planned');
}

/** An open activity that has started by the end of the cycle, and whatever was written about in it. */
function isOwed({ card }: PlacedCard, cycle: Cycle | undefined, own: UpdateRow[]): boolean {
  if (!cycle) return own.some(({ state }) => state === 'draft' || state === 'returned');
  const isOpen = card.status !== 'completed' && card.status !== 'discontinued';
  return (isOpen && card.startOn <= cycle.endsOn) || own.some(({ cycleId }) => cycleId === cycle.id);
}

function toItem({ card, plan }: PlacedCard, cycle: Cycle | undefined, own: UpdateRow[]): MyActivity {
  const open = own.find(({ state }) => state === 'draft' || state === 'returned');
  return {
    card,
    planId: plan.id,
    planReference: plan.reference,
    planTitle: plan.title,
    openUpdate: open ? { ...open, state: open.state as 'draft' | 'returned' } : null,
    sent: sentIn(cycle, own),
  };
}

function sentIn(cycle: Cycle | undefined, own: UpdateRow[]): MyActivity['sent'] {
  const sent = own.find(
    ({ cycleId, submittedAt, state }) =>
      cycleId === cycle?.id && submittedAt !== null && state !== 'returned',
  );
  return sent?.submittedAt ? { updateId: sent.id, state: sent.state, submittedAt: sent.submittedAt } : null;
}

function summarise(items: { placed: PlacedCard; cycle: Cycle | undefined; sent: boolean }[]): MyCycle[] {
  const groups = new Map<string, MyCycle>();
  for (const { placed, cycle, sent } of items) {
    if (!cycle) continue;
    const { plan, card } = placed;
    const returnId = `${cycle.id}.${card.lead.id}`;
    const group = groups.get(returnId) ?? {
      planId: plan.id,
      planReference: plan.reference,
      planTitle: plan.title,
      organization: card.lead,
      cycleId: cycle.id,
      label: cycle.label,
      dueOn: cycle.dueOn,
      days: daysBetween(plan.mission.today, cycle.dueOn),
      total: 0,
      sent: 0,
      returnId,
    };
    groups.set(returnId, { ...group, total: group.total + 1, sent: group.sent + (sent ? 1 : 0) });
  }
  return [...groups.values()];
}

/** The newest of each activity first. */
const UPDATES = `
SELECT id, activity_id AS "activityId", cycle_id AS "cycleId", state, return_reason AS "returnReason", version,
       to_char(saved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "savedAt",
       to_char(submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "submittedAt"
  FROM "update" WHERE activity_id = ANY($1::uuid[]) ORDER BY sequence DESC NULLS FIRST`;
