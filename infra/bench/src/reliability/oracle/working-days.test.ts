import { describe, expect, test } from 'vitest';
import { dayBefore, daysFrom, isDayOfDigest, plusDays } from './working-days.ts';

const week = { weekend: [6, 7], holidays: ['2028-03-27'], digestWeekday: 1 };

describe('the days of a mission', () => {
  test('have a leap day', () => {
    expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysFrom('2028-02-28', '2028-03-01')).toBe(2);
    expect(dayBefore('2028-03-01', week)).toBe('2028-02-29');
  });

  test('put the digest off to the next working day', () => {
    expect(isDayOfDigest('2028-03-20', week)).toBe(true);
    expect(isDayOfDigest('2028-03-21', week)).toBe(false);
    expect(isDayOfDigest('2028-03-27', week)).toBe(false);
    expect(isDayOfDigest('2028-03-28', week)).toBe(true);
    expect(isDayOfDigest('2028-03-29', week)).toBe(false);
  });

  test('leave out weekend and holidays before a due date', () => {
    expect(dayBefore('2028-03-28', week)).toBe('2028-03-24');
  });
});
