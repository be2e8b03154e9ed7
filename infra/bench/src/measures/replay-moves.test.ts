import { describe, expect, test } from 'vitest';
import { replayMoves } from './replay-moves.ts';

const before = [
  { id: 'a', rank: 'a1' },
  { id: 'b', rank: 'a2' },
  { id: 'c', rank: 'a3' },
];
const none = { lost: 0, doubled: 0, misplaced: 0, displaced: 0 };
/** `a` went behind `c`. */
const trace = { id: 'a', rank: 'a4' };
const acknowledged = new Map([['a', ['c']]]);
const after = [before[1]!, before[2]!, trace];

describe('moves played again', () => {
  test('find no fault where each went where it was sent', () => {
    expect(replayMoves(before, [trace], acknowledged, after)).toEqual(none);
  });

  test('follow a card through several moves, in their order', () => {
    const twice = [trace, { id: 'a', rank: 'a2V' }];
    const moves = new Map([['a', ['c', 'b']]]);
    const end = [before[1]!, { id: 'a', rank: 'a2V' }, before[2]!];
    expect(replayMoves(before, twice, moves, end)).toEqual(none);
  });

  test('find a move that left no trace', () => {
    expect(replayMoves(before, [], acknowledged, before)).toEqual({ ...none, lost: 1 });
  });

  test('find a trace that nobody made', () => {
    const other = { id: 'b', rank: 'a5' };
    const end = [before[2]!, trace, other];
    expect(replayMoves(before, [trace, other], acknowledged, end)).toEqual({ ...none, doubled: 1 });
  });

  test('find a card that went behind another one than was named', () => {
    expect(replayMoves(before, [trace], new Map([['a', ['b']]]), after)).toEqual({ ...none, misplaced: 1 });
  });

  test('find a card that is missing, stands elsewhere, or shares its rank', () => {
    expect(replayMoves(before, [], new Map(), before.slice(1))).toEqual({ ...none, displaced: 1 });
    expect(replayMoves(before, [trace], acknowledged, before)).toEqual({ ...none, displaced: 1 });
    const shared = [before[0]!, before[1]!, { id: 'c', rank: 'a2' }];
    expect(replayMoves(before, [], new Map(), shared).displaced).toBe(2);
  });
});
