import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween, earlierOf, isLocalDate, laterOf, weekdayOf } from './local-date.ts';

it('30 February is no date, 29 February is one in a leap year only', () => {
  expect(
    ['2026-02-30', '2026-02-29', '2026-13-01', '2026-1-1', '', '2026-02-28T00:00'].filter(isLocalDate),
  ).toEqual([]);
  expect(['2028-02-29', '2026-12-31'].filter(isLocalDate)).toHaveLength(2);
});

it('says of every day of common, leap and century years, and of days that no month has, what the calendar says', () => {
  const exists = (text: string): boolean => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  };
  const two = (number: number) => String(number).padStart(2, '0');
  for (const year of [1896, 1899, 1900, 1999, 2000, 2026, 2028, 2100]) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const text = `${year}-${two(month)}-${two(day)}`;
        if (isLocalDate(text) !== exists(text)) throw new Error(text);
      }
    }
  }
  expect(['0000-02-29', '0000-02-30', '2000-02-29', '1900-02-29'].map(isLocalDate)).toEqual([
    true,
    false,
    true,
    false,
  ]);
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
