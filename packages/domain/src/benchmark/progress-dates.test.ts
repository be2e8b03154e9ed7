import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../mission/local-date.ts';
import { isBenchmarkProgressDay } from './progress-dates.ts';

const calendar = { weekend: [6, 7], holidays: ['2026-01-01', '2026-03-16'] };
const isOne = (date: string, reportDates: string[] = ['2026-04-15']) =>
  isBenchmarkProgressDay(date, reportDates, calendar);

describe('drafts are brought up to date', () => {
  it('on the first working day of each quarter', () => {
    expect(['2026-01-01', '2026-01-02', '2026-01-05'].map((date) => isOne(date, []))).toEqual([
      false,
      true,
      false,
    ]);
    expect(isOne('2026-04-01', [])).toBe(true);
    expect(isOne('2026-07-01', [])).toBe(true);
    expect(isOne('2026-10-01', [])).toBe(true);
  });

  it('60, 30 and 14 days before a report date, moved to the next working day', () => {
    // 60 days before 15 April is a Saturday turned Monday, 30 a holiday turned Tuesday.
    expect(addDays('2026-04-15', -60)).toBe('2026-02-14');
    expect(isOne('2026-02-14')).toBe(false);
    expect(isOne('2026-02-16')).toBe(true);
    expect(isOne('2026-03-16')).toBe(false);
    expect(isOne('2026-03-17')).toBe(true);
    expect(isOne('2026-04-01')).toBe(true);
  });

  it('and on no other day', () => {
    expect(isOne('2026-02-17')).toBe(false);
    expect(isOne('2026-04-15')).toBe(false);
  });
});

it('property: a year with one report date has four to seven such days: some may coincide', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 364 }), (day) => {
      const reportDate = addDays('2026-01-01', day);
      const days = Array.from({ length: 365 }, (_, offset) => addDays('2026-01-01', offset));
      const found = days.filter((date) => isOne(date, [reportDate]));
      expect(found.length).toBeGreaterThanOrEqual(4);
      expect(found.length).toBeLessThanOrEqual(7);
    }),
  );
});
