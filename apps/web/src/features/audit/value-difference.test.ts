import { describe, expect, it } from 'vitest';
import { valueDifference } from './value-difference.ts';

describe('a readable difference', () => {
  it('lists what differs, in the order of what stands there now', () => {
    const before = { status: 'not_started', title: 'Train', dueOn: '2026-01-01' };
    const after = { title: 'Train', status: 'in_progress', dueOn: '2026-01-01' };
    expect(valueDifference(before, after)).toEqual([
      { path: ['status'], before: 'not_started', after: 'in_progress' },
    ]);
  });

  it('lists all that was said where there is nothing to compare it with', () => {
    expect(valueDifference(null, { done: 'x', note: null, evidence: [{ title: 'A' }] })).toEqual([
      { path: ['done'], before: undefined, after: 'x' },
      { path: ['evidence', '1', 'title'], before: undefined, after: 'A' },
    ]);
  });

  it('tells what was taken away from what was emptied', () => {
    expect(valueDifference({ a: 1, b: 2 }, { b: null })).toEqual([
      { path: ['b'], before: 2, after: null },
      { path: ['a'], before: 1, after: undefined },
    ]);
  });

  it('is empty where there are no values', () => expect(valueDifference(null, null)).toEqual([]));
});
