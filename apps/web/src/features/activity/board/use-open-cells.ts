import type { Card } from '@jalon/contracts/activity/activity';
import type { Column } from '@jalon/domain/activity/activity';
import { useCallback, useMemo, useState } from 'react';
import type { BoardLayout, Lane } from './board-layout.ts';
import { cardsPerCell } from './cards-per-cell.ts';
import type { VisibleLane } from './next-card.ts';

export interface OpenCells {
  isLaneOpen: (lane: Lane) => boolean;
  toggleLane: (lane: Lane) => void;
  /** How many cards of this cell are shown. */
  shownIn: (lane: Lane, column: Column) => number;
  openCell: (lane: Lane, column: Column) => void;
  /** What can be seen, for the arrows. */
  visible: VisibleLane[];
}

/** Which lanes are open and which cells show all their cards. Lives as long as the board is on the screen. */
export function useOpenCells(layout: BoardLayout): OpenCells {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const limit = useMemo(() => cardsPerCell(filledCells(layout, closed)), [layout, closed]);
  const shownIn = useCallback(
    (lane: Lane, column: Column) => {
      const { length } = lane.cells[column];
      // One more card takes the room that "1 more" would.
      return opened.has(`${lane.key} ${column}`) || length === limit + 1 ? length : Math.min(length, limit);
    },
    [opened, limit],
  );
  const visible = useMemo(
    () =>
      layout.lanes
        .filter((lane) => !closed.has(lane.key))
        .map((lane) => ({
          cells: Object.fromEntries(
            layout.columns.map((column) => [column, ids(lane.cells[column], shownIn(lane, column))]),
          ),
        })),
    [layout, closed, shownIn],
  );
  return {
    isLaneOpen: (lane) => !closed.has(lane.key),
    toggleLane: (lane) => setClosed(toggled(closed, lane.key)),
    shownIn,
    openCell: (lane, column) => setOpened(new Set(opened).add(`${lane.key} ${column}`)),
    visible,
  };
}

function filledCells(layout: BoardLayout, closed: ReadonlySet<string>): number {
  const open = layout.lanes.filter((lane) => !closed.has(lane.key));
  return open.reduce(
    (sum, lane) => sum + layout.columns.filter((key) => lane.cells[key].length > 0).length,
    0,
  );
}

function ids(cards: readonly Card[], shown: number): string[] {
  return cards.slice(0, shown).map((card) => card.id);
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}
