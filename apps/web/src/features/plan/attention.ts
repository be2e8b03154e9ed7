import type { Board, Card } from '@jalon/contracts/activity/activity';
import type { Signal } from '@jalon/domain/activity/activity';
import { daysBetween } from '@jalon/domain/mission/local-date';

/** The signals that ask for something, the most pressing first. */
export const ASKING_SIGNALS = ['late', 'at_risk', 'stale', 'due_soon'] as const satisfies readonly Signal[];

export interface LateCard {
  card: Card;
  /** Days since the due date; none where only a milestone's date has passed. */
  daysPast: number;
}

export interface Attention {
  counts: ReadonlyMap<Signal, number>;
  /** The cards that are past due, the longest first. */
  late: readonly LateCard[];
}

/** What the board's cards say of who owes what: counted as the board itself filters them. */
export function attentionOf(board: Pick<Board, 'columns' | 'plan'>): Attention {
  const cards = board.columns.flatMap((column) => column.cards);
  const counts = new Map<Signal, number>();
  for (const { signal } of cards) if (signal) counts.set(signal, (counts.get(signal) ?? 0) + 1);
  const { today } = board.plan.mission;
  const late = cards
    .filter(({ signal }) => signal === 'late')
    .map((card) => ({ card, daysPast: Math.max(0, daysBetween(card.dueOn, today)) }))
    .sort((one, other) => other.daysPast - one.daysPast);
  return { counts, late };
}
