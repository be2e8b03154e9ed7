import { describe, expect, it } from 'vitest';
import { layOut } from './board-layout.ts';
import { boardSearch } from './board-search.ts';
import { aBoard, aCard } from './testing/a-board.ts';

const defence = { id: 'md', name: 'Ministère de la défense', shortName: 'MDAC' };
const board = aBoard([
  aCard({ id: 'P1-C1-A1', title: 'Former les points focaux' }),
  aCard({ id: 'P1-C1-A2', lead: defence, signal: 'late' }),
  aCard({ id: 'P2-C1-A1', pillarId: 'p2', status: 'completed', column: 'verified' }),
]);

describe('the board’s lanes', () => {
  it('are the pillars, with the empty ones, unless the address says otherwise', () => {
    expect(layOut(board, {}).lanes.map((lane) => [lane.code, lane.count])).toEqual([
      ['P1', 2],
      ['P2', 1],
    ]);
    expect(layOut(board, { group: 'lead' }).lanes.map((lane) => lane.lead?.shortName)).toEqual([
      'MJDH',
      'MDAC',
    ]);
    expect(layOut(board, { group: 'none' }).lanes).toHaveLength(1);
  });
});

describe('the board’s filters', () => {
  it('narrow to pillar, lead, signal and column, and say that places mean nothing then', () => {
    expect(layOut(board, { pillar: 'P2' })).toMatchObject({ shown: 1, total: 3, isFiltered: true });
    expect(layOut(board, { lead: 'md' }).shown).toBe(1);
    expect(layOut(board, { signal: 'late,at_risk' }).shown).toBe(1);
    expect(layOut(board, { column: 'completed,verified' })).toMatchObject({
      shown: 1,
      columns: ['completed', 'verified'],
    });
  });

  it('find text in reference, title and lead without regard to accents and case', () => {
    expect(layOut(board, { q: 'FORMER focaux' }).shown).toBe(1);
    expect(layOut(board, { q: 'defense' }).shown).toBe(1);
    expect(layOut(board, { q: 'p2-c1' }).shown).toBe(1);
    expect(layOut(board, { q: 'nothing like it' }).shown).toBe(0);
  });
});

describe('the address of a board', () => {
  it('takes all columns as no filter', () => {
    expect(boardSearch({ column: 'not_started,in_progress,constrained,completed,verified' })).toEqual({});
  });

  it('keeps what it understands and drops the rest', () => {
    expect(
      boardSearch({
        pillar: 'P1',
        signal: 'late,wrong',
        group: 'pillar',
        density: 'compact',
        tab: 'nonsense',
      }),
    ).toEqual({ pillar: 'P1', signal: 'late', density: 'compact' });
  });
});
