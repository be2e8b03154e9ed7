import type { Board, Card } from '@jalon/contracts/activity/activity';
import { COLUMNS, type Column } from '@jalon/domain/activity/activity';
import { type BoardSearch, listOf } from './board-search.ts';
import { cardMatches } from './card-matches.ts';

/** One row of the board: a pillar, a lead, or everything. */
export interface Lane {
  /** The pillar's or lead's id, or `all`. */
  key: string;
  /** `P3` for a pillar. */
  code: string | null;
  pillar: Board['plan']['pillars'][number] | null;
  lead: Card['lead'] | null;
  cells: Record<Column, Card[]>;
  /** Cards of the lane that the filters let through. */
  count: number;
}

export interface BoardLayout {
  lanes: Lane[];
  /** The columns to show, in order. */
  columns: Column[];
  /** Cards that the filters let through, and all there are. */
  shown: number;
  total: number;
  /** A filter hides neighbours: then a place between cards means nothing and only columns can change. */
  isFiltered: boolean;
}

/** Arranges the board by its address: lanes are views of one order, in which the server gave the cards. */
export function layOut(board: Board, search: BoardSearch): BoardLayout {
  const group = search.group ?? 'pillar';
  const wanted = listOf<Column>(search.column);
  const lanes = new Map(emptyLanes(board, group).map((lane) => [lane.key, lane]));
  let shown = 0;
  let total = 0;
  for (const column of board.columns) {
    total += column.cards.length;
    for (const card of column.cards) {
      if (!cardMatches(card, search, board)) continue;
      const lane = laneOf(card, group, lanes);
      lane.cells[column.key].push(card);
      lane.count += 1;
      shown += 1;
    }
  }
  const isFiltered = Boolean(search.pillar || search.lead || search.signal || search.q || wanted.length);
  const kept = [...lanes.values()].filter((lane) => lane.count > 0 || !isFiltered);
  const columns = wanted.length > 0 ? COLUMNS.filter((column) => wanted.includes(column)) : [...COLUMNS];
  return { lanes: kept, columns, shown, total, isFiltered };
}

function emptyLanes(board: Board, group: 'pillar' | 'lead' | 'none'): Lane[] {
  if (group === 'none') return [aLane('all')];
  if (group === 'lead') return [];
  return board.plan.pillars.map((pillar) => ({ ...aLane(pillar.id), code: `P${pillar.number}`, pillar }));
}

function laneOf(card: Card, group: 'pillar' | 'lead' | 'none', lanes: Map<string, Lane>): Lane {
  const key = group === 'none' ? 'all' : group === 'lead' ? card.lead.id : card.pillarId;
  const known = lanes.get(key);
  if (known) return known;
  const lane = { ...aLane(key), lead: group === 'lead' ? card.lead : null };
  lanes.set(key, lane);
  return lane;
}

function aLane(key: string): Lane {
  return {
    key,
    code: null,
    pillar: null,
    lead: null,
    count: 0,
    cells: { not_started: [], in_progress: [], constrained: [], completed: [], verified: [] },
  };
}
