import { COLUMNS } from '@jalon/domain/activity/activity';
import { describe, expect, it } from 'vitest';
import { nextCard } from './next-card.ts';

const lanes = [
  { cells: { not_started: ['a', 'b'], constrained: ['c'] } },
  { cells: { in_progress: ['d'] } },
  { cells: { not_started: ['e', 'f'] } },
];
const next = (from: string, direction: Parameters<typeof nextCard>[3]) =>
  nextCard(lanes, COLUMNS, from, direction);

describe('arrows on the board', () => {
  it('go up and down in a cell and on into the next lane that has cards there', () => {
    expect(next('a', 'down')).toBe('b');
    expect(next('b', 'down')).toBe('e');
    expect(next('e', 'up')).toBe('b');
  });

  it('step over empty cells sideways and keep the height where they can', () => {
    expect(next('b', 'end')).toBe('c');
    expect(next('c', 'start')).toBe('a');
  });

  it('stop at the edge', () => {
    expect(next('a', 'up')).toBeNull();
    expect(next('a', 'start')).toBeNull();
    expect(next('c', 'end')).toBeNull();
    expect(next('unknown', 'up')).toBeNull();
  });
});
