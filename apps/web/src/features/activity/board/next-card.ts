import type { Column } from '@jalon/domain/activity/activity';

export type Direction = 'up' | 'down' | 'start' | 'end';

/** The ids of the cards that can be seen, lane by lane and cell by cell. */
export interface VisibleLane {
  cells: Partial<Record<Column, readonly string[]>>;
}

interface Spot {
  lane: number;
  column: number;
  index: number;
}

/**
 * The card next to this one. `start` and `end` are towards the first and the last column; the caller turns the
 * screen's left and right into them. Empty cells are stepped over; null at the edge of the board.
 */
export function nextCard(
  lanes: readonly VisibleLane[],
  columns: readonly Column[],
  from: string,
  direction: Direction,
): string | null {
  const spot = spotOf(lanes, columns, from);
  if (!spot) return null;
  const cell = (lane: number, column: number) => lanes[lane]?.cells[columns[column] as Column] ?? [];
  if (direction === 'start' || direction === 'end') {
    const step = direction === 'end' ? 1 : -1;
    for (let column = spot.column + step; column >= 0 && column < columns.length; column += step) {
      const cards = cell(spot.lane, column);
      if (cards.length > 0) return cards[Math.min(spot.index, cards.length - 1)] ?? null;
    }
    return null;
  }
  const step = direction === 'down' ? 1 : -1;
  const beside = cell(spot.lane, spot.column)[spot.index + step];
  if (beside) return beside;
  for (let lane = spot.lane + step; lane >= 0 && lane < lanes.length; lane += step) {
    const cards = cell(lane, spot.column);
    if (cards.length > 0) return (direction === 'down' ? cards[0] : cards.at(-1)) ?? null;
  }
  return null;
}

function spotOf(lanes: readonly VisibleLane[], columns: readonly Column[], id: string): Spot | null {
  for (const [lane, { cells }] of lanes.entries()) {
    for (const [column, key] of columns.entries()) {
      const index = cells[key]?.indexOf(id) ?? -1;
      if (index !== -1) return { lane, column, index };
    }
  }
  return null;
}
