import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../mission/local-date.ts';
import { isWorkingDay } from '../mission/mission-calendar.ts';
import { digestDates, isDigestDay } from './digest-due.ts';

const monday = { digestWeekday: 1 };
const calendar = { weekend: [6, 7], holidays: ['2026-04-06'] };

describe('the weekly digest', () => {
  it('is due on the policy’s weekday', () => {
    expect(isDigestDay(monday, calendar, '2026-04-13')).toBe(true);
    expect(isDigestDay(monday, calendar, '2026-04-14')).toBe(false);
    expect(isDigestDay({ digestWeekday: 4 }, calendar, '2026-04-16')).toBe(true);
  });

  it('moves to the next working day where that weekday is off', () => {
    expect(isDigestDay(monday, calendar, '2026-04-06')).toBe(false);
    expect(isDigestDay(monday, calendar, '2026-04-07')).toBe(true);
    expect(isDigestDay({ digestWeekday: 5 }, { weekend: [5, 6], holidays: [] }, '2026-04-12')).toBe(true);
  });

  it('comes once where holidays last longer than a week', () => {
    const fortnight = {
      weekend: [6, 7],
      holidays: Array.from({ length: 12 }, (_, day) => addDays('2026-04-06', day)),
    };
    const range = { from: '2026-03-30', to: '2026-04-30' };
    expect(digestDates(range, monday, fortnight)).toEqual(['2026-03-30', '2026-04-20', '2026-04-27']);
  });

  it('is listed where it was moved into the range from the week before', () => {
    expect(digestDates({ from: '2026-04-07', to: '2026-04-13' }, monday, calendar)).toEqual([
      '2026-04-07',
      '2026-04-13',
    ]);
  });
});

it('property: the listed dates are exactly the digest days, and every one is a working day', () => {
  const date = fc.integer({ min: 0, max: 400 }).map((days): LocalDate => addDays('2026-01-01', days));
  fc.assert(
    fc.property(
      date,
      fc.nat(60),
      fc.integer({ min: 1, max: 7 }),
      fc.subarray([5, 6, 7]),
      fc.array(date, { maxLength: 20 }),
      (from, length, digestWeekday, weekend, holidays) => {
        const off = { weekend, holidays };
        const days = Array.from({ length: length + 1 }, (_, day) => addDays(from, day));
        const expected = days.filter((day) => isDigestDay({ digestWeekday }, off, day));
        expect(digestDates({ from, to: addDays(from, length) }, { digestWeekday }, off)).toEqual(expected);
        expect(expected.every((day) => isWorkingDay(day, off))).toBe(true);
      },
    ),
  );
});
