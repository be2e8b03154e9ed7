import { inLanguage, type Text } from '@jalon/domain/language/text';
import { daysBetween, type LocalDate } from '@jalon/domain/mission/local-date';
import type { Sensitivity } from '@jalon/domain/post/reader';
import type { EntityManager } from 'typeorm';
import { type Card, cardsOf } from '../activity/cards.query.ts';
import type { Asker } from '../post/asker.ts';
import type { PlanInView } from './plans-in-view.query.ts';

export interface Deadline {
  kind: 'activity' | 'milestone' | 'cycle' | 'report' | 'plan';
  id: string;
  reference: string | null;
  title: string;
  lead: string | null;
  on: LocalDate;
  /** Negative when past. */
  days: number;
  activityId: string | null;
  sensitivity: Sensitivity;
}

const mostDeadlines = 200;

/** What comes next in a plan, and what has passed undone, soonest first. Three statements. */
export async function deadlinesOf(
  manager: EntityManager,
  plan: PlanInView,
  asker: Asker,
): Promise<Deadline[]> {
  const cards = (await cardsOf(manager, [plan], asker))
    .map(({ card }) => card)
    .filter(({ status }) => status !== 'completed' && status !== 'discontinued');
  const dates: DateRow[] = await manager.query(DATES, [
    plan.id,
    cards.map(({ id }) => id),
    plan.mission.today,
  ]);
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const all: Omit<Deadline, 'days'>[] = [
    ...cards.map(ofActivity),
    ...dates.map((row) => ofRow(row, cardOf.get(row.activityId ?? ''), asker)),
    {
      kind: 'plan',
      id: plan.id,
      reference: plan.reference,
      title: inLanguage(plan.title, asker.language),
      lead: null,
      on: plan.extendedTo ?? plan.endsOn,
      activityId: null,
      sensitivity: 'unclassified',
    },
  ];
  return all
    .map((deadline) => ({ ...deadline, days: daysBetween(plan.mission.today, deadline.on) }))
    .sort((one, other) => one.days - other.days)
    .slice(0, mostDeadlines);
}

interface DateRow {
  kind: 'milestone' | 'cycle' | 'report';
  id: string;
  title: string | Text;
  reference: string | null;
  on: LocalDate;
  activityId: string | null;
}

function ofActivity(card: Card): Omit<Deadline, 'days'> {
  return {
    kind: 'activity',
    id: card.id,
    reference: card.shortReference,
    title: card.title,
    lead: card.lead.shortName,
    on: card.dueOn,
    activityId: card.id,
    sensitivity: card.sensitivity,
  };
}

function ofRow(
  { title, ...row }: DateRow,
  card: Card | undefined,
  { language }: Asker,
): Omit<Deadline, 'days'> {
  return {
    ...row,
    title: typeof title === 'string' ? title : inLanguage(title, language),
    reference: card?.shortReference ?? row.reference,
    lead: card?.lead.shortName ?? null,
    sensitivity: card?.sensitivity ?? 'unclassified',
  };
}

/** Milestones that are not done, the open and the next cycle, and the Council's dates that the plan feeds. */
const DATES = `
SELECT 'milestone' AS kind, m.id, to_jsonb(m.title) AS title, NULL AS reference, m.due_on::text AS "on", m.activity_id AS "activityId"
  FROM milestone m WHERE m.activity_id = ANY($2::uuid[]) AND m.done_on IS NULL
UNION ALL
(SELECT 'cycle', c.id, to_jsonb(c.label), NULL, c.due_on::text, NULL
   FROM cycle c WHERE c.plan_id = $1 AND c.state <> 'closed' ORDER BY c.due_on LIMIT 2)
UNION ALL
SELECT DISTINCT 'report', d.id, s.title, s.reference, d.due_on::text, NULL::uuid
  FROM benchmark_plan fed JOIN benchmark b ON b.id = fed.benchmark_id JOIN benchmark_set s ON s.id = b.set_id
  JOIN report_date d ON d.set_id = s.id AND d.due_on >= $3::date
 WHERE fed.plan_id = $1`;
