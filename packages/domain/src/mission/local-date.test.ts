import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween, earlierOf, isLocalDate, laterOf, weekdayOf } from './local-date.ts';

it('30 February is no date, 29 February is one in a leap year only', () => {
  expect(
    ['2026-02-30', '2026-02-29', '2026-13-01', '2026-1-1', '', '2026-02-28T00:00'].filter(isLocalDate),
  ).toEqual([]);
  expect(['2028-02-29', '2026-12-31'].filter(isLocalDate)).toHaveLength(2);
});

it('Monday is 1 and Sunday 7', () => {
  expect(weekdayOf('2026-04-13')).toBe(1);
  expect(weekdayOf('2026-04-19')).toBe(7);
});

it('the earlier and the later of two', () => {
  expect(earlierOf('2026-04-13', '2026-04-12')).toBe('2026-04-12');
  expect(laterOf('2026-04-13', '2026-04-12')).toBe('2026-04-13');
});

it('property: days added are days between, and dates order as their strings do', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -20_000, max: 20_000 }),
      fc.integer({ min: -5_000, max: 5_000 }),
      (start, days) => {
        const from = addDays('2026-01-01', start);
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(isLocalDate(to)).toBe(true);
        expect(to > from).toBe(days > 0);
        expect(Math.abs((weekdayOf(to) - weekdayOf(from) - days) % 7)).toBe(0);
      },
    ),
  );
});
