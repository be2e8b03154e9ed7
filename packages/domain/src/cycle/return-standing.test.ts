import { describe, expect, it } from 'vitest';
import { type AgedReturn, agedReturn, inOrderOfNeed, type ReturnDates } from './return-standing.ts';

const cycle = { dueOn: '2026-04-10' };
const dates = (changes: Partial<ReturnDates>): ReturnDates => ({
  state: 'open',
  askedOn: null,
  unansweredSince: null,
  ...changes,
});

describe('a return', () => {
  it('is awaited until its due day has passed, then late, and older by the day', () => {
    expect(agedReturn(dates({}), cycle, '2026-04-10')).toMatchObject({ standing: 'awaited', lateDays: null });
    expect(agedReturn(dates({}), cycle, '2026-04-11')).toMatchObject({ standing: 'late', lateDays: 1 });
    expect(agedReturn(dates({}), cycle, '2026-04-24')).toMatchObject({ standing: 'late', lateDays: 14 });
  });

  it('that was sent is received, however late', () => {
    expect(agedReturn(dates({ state: 'submitted' }), cycle, '2026-05-01')).toMatchObject({
      standing: 'received',
      lateDays: null,
    });
    expect(agedReturn(dates({ state: 'accepted' }), cycle, '2026-05-01').standing).toBe('received');
  });

  it('ages on both sides: the question that the lead holds, and the report that nobody has answered', () => {
    const both = dates({ state: 'returned', askedOn: '2026-04-01', unansweredSince: '2026-03-20' });
    expect(agedReturn(both, cycle, '2026-04-15')).toEqual({
      standing: 'returned',
      lateDays: 5,
      returnedDays: 14,
      unansweredDays: 26,
    });
  });

  it('of which nothing is asked ages nowhere', () => {
    expect(agedReturn(dates({ state: 'not_requested' }), cycle, '2026-09-01')).toEqual({
      standing: 'not_requested',
      lateDays: null,
      returnedDays: null,
      unansweredDays: null,
    });
  });
});

it('the order of need: late, asked, unanswered, awaited, received, nothing asked; the older first, then by name', () => {
  const one = (name: string, aged: Partial<AgedReturn>) => ({
    organization: { name },
    standing: 'received' as const,
    lateDays: null,
    returnedDays: null,
    unansweredDays: null,
    ...aged,
  });
  const sorted = inOrderOfNeed([
    one('nothing', { standing: 'not_requested' }),
    one('done b', {}),
    one('done a', {}),
    one('awaited', { standing: 'awaited' }),
    one('unanswered', { unansweredDays: 3 }),
    one('asked', { standing: 'returned', returnedDays: 2 }),
    one('late by 2', { standing: 'late', lateDays: 2 }),
    one('late by 9', { standing: 'late', lateDays: 9 }),
  ]);
  expect(sorted.map(({ organization }) => organization.name)).toEqual([
    'late by 9',
    'late by 2',
    'asked',
    'unanswered',
    'awaited',
    'done a',
    'done b',
    'nothing',
  ]);
});
