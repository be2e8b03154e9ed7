import { COLUMNS, type Column, type Status } from '../activity/activity.ts';

/** A card, as far as the fractions need it. The reader's own cards: a fraction counts what its reader may see. */
export interface CountedCard {
  status: Status;
  column: Column | null;
  pillarId: string;
}

export interface Fraction {
  /** Without the discontinued. */
  total: number;
  /** Includes the verified; the column of that name holds the rest. */
  reportedComplete: number;
  verified: number;
  /** Counted beside the denominator, not in it. */
  discontinued: number;
}

export interface PlanProgress extends Fraction {
  byColumn: Record<Column, number>;
  byPillar: (Fraction & { pillarId: string })[];
}

/** Progress as fractions: of the plan and of each pillar, in the order of `pillarIds`, then of appearance. */
export function planProgress(cards: CountedCard[], pillarIds: string[] = []): PlanProgress {
  const byColumn = Object.fromEntries(COLUMNS.map((column) => [column, 0])) as Record<Column, number>;
  const byPillar = new Map<string, CountedCard[]>(pillarIds.map((id) => [id, []]));
  for (const card of cards) {
    if (card.column) byColumn[card.column] += 1;
    const ofPillar = byPillar.get(card.pillarId);
    if (ofPillar) ofPillar.push(card);
    else byPillar.set(card.pillarId, [card]);
  }
  return {
    ...fractionOf(cards),
    byColumn,
    byPillar: [...byPillar].map(([pillarId, ofPillar]) => ({ pillarId, ...fractionOf(ofPillar) })),
  };
}

function fractionOf(cards: CountedCard[]): Fraction {
  const standing = cards.filter(({ column }) => column !== null);
  return {
    total: standing.length,
    reportedComplete: standing.filter(({ status }) => status === 'completed').length,
    verified: standing.filter(({ column }) => column === 'verified').length,
    discontinued: cards.length - standing.length,
  };
}
