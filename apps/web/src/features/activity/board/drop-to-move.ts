import type { Card } from '@jalon/contracts/activity/activity';
import type { Column, Status } from '@jalon/domain/activity/activity';

/** Where a card was let go: a cell of the board and the place among the cards that stand there. */
export interface Drop {
  column: Column;
  /** The cards of the cell in order, the dragged one among them where it came from there. */
  cell: readonly Pick<Card, 'id'>[];
  /** Between which cards: 0 before the first, `cell.length` after the last. Null: no place, only the column. */
  index: number | null;
}

/** What the server is asked: the status to declare, and the neighbours the card was put between. */
export interface PlacedMove {
  status: Status | 'verified';
  after: string | null;
  before: string | null;
}

/**
 * Turns a drop into the move that is asked for; null where nothing would change. In *Verified*, whose cards are
 * declared completed, a change of place sends `completed`.
 */
export function dropToMove(card: Pick<Card, 'id' | 'column'>, drop: Drop): PlacedMove | null {
  const isSameColumn = drop.column === card.column;
  const status = isSameColumn && drop.column === 'verified' ? 'completed' : drop.column;
  if (drop.index === null) return isSameColumn ? null : { status, after: null, before: null };

  const from = drop.cell.findIndex((other) => other.id === card.id);
  if (isSameColumn && from !== -1 && (drop.index === from || drop.index === from + 1)) return null;
  const after = drop.cell.slice(0, drop.index).findLast((other) => other.id !== card.id);
  const before = drop.cell.slice(drop.index).find((other) => other.id !== card.id);
  return { status, after: after?.id ?? null, before: before?.id ?? null };
}
