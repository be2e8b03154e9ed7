import type { DateMove } from '@jalon/domain/committee/mandate';
import { daysBetween, type LocalDate } from '@jalon/domain/mission/local-date';
import type { Sensitivity } from '@jalon/domain/post/reader';
import type { EntityManager } from 'typeorm';
import { type Card, cardsOf } from '../activity/cards.query.ts';
import type { Asker } from '../post/asker.ts';
import { planDeadlines } from './plan-deadlines.query.ts';
import type { PlanInView } from './plans-in-view.query.ts';

export interface Deadline {
  kind: 'activity' | 'milestone' | 'cycle' | 'cycle_close' | 'mandate' | 'report' | 'plan';
  id: string;
  reference: string | null;
  title: string;
  lead: string | null;
  on: LocalDate;
  /** The date it had first; null where it was never moved. */
  firstOn: LocalDate | null;
  /** Where a date of the plan itself was moved: from which to which, and why. An activity's stand on its card. */
  moves: DateMove[];
  /** The date is not in the sources; it was made up for the demonstration. */
  demonstration: boolean;
  /** Negative when past. */
  days: number;
  activityId: string | null;
  sensitivity: Sensitivity;
}

const mostCardDeadlines = 200;

/** What comes next in a plan, and what has passed undone, soonest first. Four statements. */
export async function deadlinesOf(
  manager: EntityManager,
  plan: PlanInView,
  asker: Asker,
): Promise<Deadline[]> {
  const cards = (await cardsOf(manager, [plan], asker))
    .map(({ card }) => card)
    .filter(({ status }) => status !== 'completed' && status !== 'discontinued');
  const rows: MilestoneRow[] = await manager.query(MILESTONES, [cards.map(({ id }) => id)]);
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const ofCards = [
    ...cards.map(ofActivity),
    ...rows.map((row) => ofMilestone(row, cardOf.get(row.activityId)!)),
  ].sort(bySoonest);
  return [...ofCards.slice(0, mostCardDeadlines), ...(await planDeadlines(manager, plan, asker))]
    .map((deadline) => ({ ...deadline, days: daysBetween(plan.mission.today, deadline.on) }))
    .sort(bySoonest);
}

function bySoonest(one: Pick<Deadline, 'on'>, other: Pick<Deadline, 'on'>): number {
  if (one.on === other.on) return 0;
  return one.on < other.on ? -1 : 1;
}

interface MilestoneRow {
  id: string;
  title: string;
  on: LocalDate;
  activityId: string;
}

function ofActivity(card: Card): Omit<Deadline, 'days'> {
  return {
    ...ofCard(card),
    kind: 'activity',
    id: card.id,
    title: card.title,
    on: card.dueOn,
    firstOn: card.firstDueOn === card.dueOn ? null : card.firstDueOn,
  };
}

function ofMilestone(row: MilestoneRow, card: Card): Omit<Deadline, 'days'> {
  return { ...ofCard(card), ...row, kind: 'milestone', firstOn: null };
}

function ofCard({ id, shortReference, lead, demonstration, sensitivity }: Card) {
  return {
    activityId: id,
    reference: shortReference,
    lead: lead.shortName,
    moves: [],
    demonstration,
    sensitivity,
  };
}

/** Milestones that are not done. */
const MILESTONES = `
SELECT m.id, m.title, m.due_on::text AS "on", m.activity_id AS "activityId"
  FROM milestone m WHERE m.activity_id = ANY($1::uuid[]) AND m.done_on IS NULL`;
