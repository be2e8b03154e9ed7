import { describe, expect, it } from 'vitest';
import { mergeCard, placeCard, placeOfCard, putBack } from './place-card.ts';
import { aBoard, aCard } from './testing/a-board.ts';

const a = aCard({ id: 'a' });
const b = aCard({ id: 'b' });
const c = aCard({ id: 'c' });
const board = aBoard([a, b, c]);
const order = (of: typeof board, key = 'in_progress') =>
  of.columns.find((column) => column.key === key)?.cards.map((card) => card.id);

describe('placing a card on the cached board', () => {
  it('puts it after its neighbour and counts the columns anew', () => {
    const moved = placeCard(board, { ...a, column: 'completed', status: 'completed' }, {});
    expect(order(moved)).toEqual(['b', 'c']);
    expect(moved.columns.map((column) => column.count)).toEqual([0, 2, 0, 1, 0]);
  });

  it('lets `after` win, and takes a neighbour that has gone as no error', () => {
    expect(order(placeCard(board, a, { after: 'c', before: 'b' }))).toEqual(['b', 'c', 'a']);
    expect(order(placeCard(board, a, { after: 'gone', before: 'c' }))).toEqual(['b', 'a', 'c']);
  });

  it('takes a discontinued card out of every column', () => {
    const moved = placeCard(board, { ...a, column: null, status: 'discontinued' }, {});
    expect(order(moved)).toEqual(['b', 'c']);
    expect(moved.discontinued.count).toBe(1);
  });
});

describe('a refused move', () => {
  it('puts this card back and leaves what others did meanwhile', () => {
    const former = placeOfCard(board, 'b');
    if (!former) throw new Error('the card is on the board');
    const moved = placeCard(board, { ...b, column: 'completed' }, {});
    const meanwhile = placeCard(moved, { ...c, column: 'constrained' }, {});
    const undone = putBack(meanwhile, former);
    expect(order(undone)).toEqual(['a', 'b']);
    expect(order(undone, 'constrained')).toEqual(['c']);
    expect(order(undone, 'completed')).toEqual([]);
  });
});

describe('the server’s card', () => {
  it('replaces the cached one in its place', () => {
    const merged = mergeCard(board, { ...b, version: 7 });
    expect(order(merged)).toEqual(['a', 'b', 'c']);
    expect(placeOfCard(merged, 'b')?.card.version).toBe(7);
  });

  it('moves to the column that the server says', () => {
    expect(order(mergeCard(board, { ...b, column: 'verified' }), 'verified')).toEqual(['b']);
  });
});
