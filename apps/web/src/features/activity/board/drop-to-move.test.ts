import { describe, expect, it } from 'vitest';
import { dropToMove } from './drop-to-move.ts';

const cell = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const b = { id: 'b', column: 'in_progress' } as const;

describe('a drop becomes a move', () => {
  it('between two cards of the same cell names both neighbours', () => {
    expect(dropToMove(b, { column: 'in_progress', cell, index: 3 })).toEqual({
      status: 'in_progress',
      after: 'c',
      before: 'd',
    });
  });

  it('beside its own place changes nothing', () => {
    expect(dropToMove(b, { column: 'in_progress', cell, index: 1 })).toBeNull();
    expect(dropToMove(b, { column: 'in_progress', cell, index: 2 })).toBeNull();
  });

  it('before the first has no card above it, after the last none below', () => {
    expect(dropToMove(b, { column: 'in_progress', cell, index: 0 })).toMatchObject({
      after: null,
      before: 'a',
    });
    expect(dropToMove(b, { column: 'in_progress', cell, index: 4 })).toMatchObject({
      after: 'd',
      before: null,
    });
  });

  it('in another column declares its status, also where no place is meant', () => {
    const other = [{ id: 'x' }];
    expect(dropToMove(b, { column: 'completed', cell: other, index: 1 })).toEqual({
      status: 'completed',
      after: 'x',
      before: null,
    });
    expect(dropToMove(b, { column: 'completed', cell: other, index: null })).toEqual({
      status: 'completed',
      after: null,
      before: null,
    });
  });

  it('within Verified sends `completed`, because a move there declares nothing', () => {
    const verified = { id: 'b', column: 'verified' } as const;
    expect(dropToMove(verified, { column: 'verified', cell, index: 0 })).toMatchObject({
      status: 'completed',
    });
  });

  it('on Verified from elsewhere asks for `verified`, which is answered by the finding form', () => {
    expect(dropToMove(b, { column: 'verified', cell: [], index: 0 })).toMatchObject({ status: 'verified' });
  });

  it('never makes a card its own neighbour, and its neighbours stand beside each other', () => {
    for (const { id } of cell) {
      const rest = cell.map((card) => card.id).filter((other) => other !== id);
      for (let index = 0; index <= cell.length; index += 1) {
        const move = dropToMove({ id, column: 'in_progress' }, { column: 'in_progress', cell, index });
        if (!move) continue;
        expect([move.after, move.before]).not.toContain(id);
        if (move.after && move.before) expect(rest.indexOf(move.before)).toBe(rest.indexOf(move.after) + 1);
      }
    }
  });
});
