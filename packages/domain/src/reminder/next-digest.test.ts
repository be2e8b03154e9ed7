import { expect, it } from 'vitest';
import { nextDigest } from './next-digest.ts';

const mali = { timeZone: 'Africa/Bamako', weekend: [6, 7], holidays: [] as string[] };
const mondayAtEight = { digestWeekday: 1, digestTime: '08:00' };

it('is today where the hour is to come, and next week where it has passed', () => {
  expect(nextDigest(mondayAtEight, mali, '2026-06-01T07:59:00.000Z')?.on).toBe('2026-06-01');
  expect(nextDigest(mondayAtEight, mali, '2026-06-01T08:00:00.000Z')?.on).toBe('2026-06-08');
});

it('moves with the zone, a holiday and the weekend', () => {
  const now = '2026-05-31T12:00:00.000Z';
  const juba = { ...mali, timeZone: 'Africa/Juba' };
  expect(nextDigest(mondayAtEight, juba, now)?.at).toBe('2026-06-01T06:00:00.000Z');
  expect(nextDigest(mondayAtEight, { ...mali, holidays: ['2026-06-01'] }, now)?.on).toBe('2026-06-02');
  expect(nextDigest(mondayAtEight, { ...mali, weekend: [1, 2] }, now)?.on).toBe('2026-06-03');
});

it('is none where half a year has no working day', () => {
  expect(
    nextDigest(mondayAtEight, { ...mali, weekend: [1, 2, 3, 4, 5] }, '2026-05-31T12:00:00.000Z')?.on,
  ).toBe('2026-06-06');
  const days = Array.from({ length: 240 }, (_, day) =>
    new Date(Date.parse('2026-05-31') + day * 86_400_000).toISOString().slice(0, 10),
  );
  expect(nextDigest(mondayAtEight, { ...mali, holidays: days }, '2026-05-31T12:00:00.000Z')).toBeNull();
});
