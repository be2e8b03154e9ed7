import { expect, it } from 'vitest';
import { nextDigestAt } from './next-digest-at.ts';

const calendar = { weekend: [6, 7], holidays: ['2026-12-07'] };
const monday = { digestWeekday: 1, digestTime: '08:00' };

it('is the next one in the zone of the mission, also where today’s has passed', () => {
  // 2026-11-23 is a Monday; Juba keeps UTC+2.
  expect(nextDigestAt([monday], calendar, 'Africa/Juba', '2026-11-23T05:59:00.000Z')).toBe(
    '2026-11-23T06:00:00.000Z',
  );
  expect(nextDigestAt([monday], calendar, 'Africa/Juba', '2026-11-23T06:00:00.000Z')).toBe(
    '2026-11-30T06:00:00.000Z',
  );
});

it('waits for the working day after a holiday', () => {
  expect(nextDigestAt([monday], calendar, 'UTC', '2026-12-01T00:00:00.000Z')).toBe(
    '2026-12-08T08:00:00.000Z',
  );
});

it('is the earliest of several policies, and none without a policy', () => {
  const thursday = { digestWeekday: 4, digestTime: '09:30' };
  expect(nextDigestAt([monday, thursday], calendar, 'UTC', '2026-11-24T00:00:00.000Z')).toBe(
    '2026-11-26T09:30:00.000Z',
  );
  expect(nextDigestAt([], calendar, 'UTC', '2026-11-24T00:00:00.000Z')).toBeNull();
});
