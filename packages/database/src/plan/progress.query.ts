import { COLUMNS, type Column } from '@jalon/domain/activity/activity';
import type { Text } from '@jalon/domain/language/text';
import { type Fraction, planProgress } from '@jalon/domain/plan/plan-progress';
import type { EntityManager } from 'typeorm';
import { type Card, cardsOf } from '../activity/cards.query.ts';
import type { Asker } from '../post/asker.ts';
import type { PlanInView } from './plans-in-view.query.ts';

interface Figure {
  count: number;
  /** The board query that lists exactly these cards. */
  query: string;
}
export interface ProgressPart extends Fraction {
  figures: Record<'total' | 'reportedComplete' | 'verified' | 'discontinued', Figure>;
  byColumn: { key: string; count: number; query: string }[];
}
export interface PlanProgressReply extends ProgressPart {
  byPillar: (ProgressPart & { pillarId: string; number: number; title: Text })[];
  lastCycle: { label: string; total: number; reportedComplete: number; verified: number } | null;
}

/** How far a plan has come, as this reader may see it, each figure with the query that lists its cards. */
export async function progressOf(
  manager: EntityManager,
  plan: PlanInView,
  asker: Asker,
): Promise<PlanProgressReply> {
  const cards = (await cardsOf(manager, [plan], asker)).map(({ card }) => card);
  const pillars: { id: string; number: number; title: Text }[] = await manager.query(
    'SELECT id, number, title FROM pillar WHERE plan_id = $1 ORDER BY number',
    [plan.id],
  );
  return {
    ...partOf(cards, ''),
    byPillar: pillars.map(({ id, number, title }) => ({
      pillarId: id,
      number,
      title,
      ...partOf(
        cards.filter(({ pillarId }) => pillarId === id),
        `&pillar=P${number}`,
      ),
    })),
    lastCycle: plan.reader.observesOnly ? null : await lastClosedCycle(manager, plan.id, cards),
  };
}

function partOf(cards: Card[], suffix: string): ProgressPart {
  const { total, reportedComplete, verified, discontinued, byColumn } = planProgress(cards);
  const figure = (count: number, columns: readonly string[]) => ({
    count,
    query: `?column=${columns.join(',')}${suffix}`,
  });
  return {
    total,
    reportedComplete,
    verified,
    discontinued,
    figures: {
      total: figure(total, COLUMNS),
      reportedComplete: figure(reportedComplete, ['completed', 'verified']),
      verified: figure(verified, ['verified']),
      discontinued: { count: discontinued, query: `?column=discontinued&discontinued=true${suffix}` },
    },
    byColumn: COLUMNS.map((key) => ({ key, ...figure(byColumn[key], [key]) })),
  };
}

/** What the last closed cycle closed with, counted over the cards that this reader may see. */
async function lastClosedCycle(
  manager: EntityManager,
  planId: string,
  cards: Card[],
): Promise<PlanProgressReply['lastCycle']> {
  const [row] = await manager.query(
    `SELECT label, figures -> 'idsByColumn' AS ids FROM cycle
      WHERE plan_id = $1 AND state = 'closed' AND figures IS NOT NULL ORDER BY ends_on DESC LIMIT 1`,
    [planId],
  );
  if (!row?.ids) return null;
  const visible = new Set(cards.map(({ id }) => id));
  const count = (...columns: Column[]) =>
    columns.flatMap((column): string[] => row.ids[column] ?? []).filter((id) => visible.has(id)).length;
  return {
    label: row.label,
    total: count(...COLUMNS),
    reportedComplete: count('completed', 'verified'),
    verified: count('verified'),
  };
}
