import { expect, it } from 'vitest';
import { missedHour } from './missed-hour.ts';

const hours = [{ digestTime: '08:00' }, { digestTime: '13:30' }];
const inJuba = (plannedUntil: string | null, now: string) =>
  missedHour(hours, 'Africa/Juba', plannedUntil, now);

it('is none for as long as no hour has passed, however long ago the last one was', () => {
  // Juba keeps UTC+2: its hours are 06:00 and 11:30.
  expect(inJuba('2026-11-23T06:00:20.000Z', '2026-11-23T11:29:00.000Z')).toBeNull();
  expect(inJuba('2026-11-23T11:30:20.000Z', '2026-11-24T05:59:00.000Z')).toBeNull();
});

it('is the first one for which nothing was written down within a quarter of an hour', () => {
  expect(inJuba('2026-11-23T06:00:20.000Z', '2026-11-23T11:45:00.000Z')).toBeNull();
  expect(inJuba('2026-11-23T06:00:20.000Z', '2026-11-23T11:45:00.001Z')).toBe('2026-11-23T11:30:00.000Z');
  expect(inJuba('2026-11-23T11:30:20.000Z', '2026-12-01T00:00:00.000Z')).toBe('2026-11-24T06:00:00.000Z');
});

it('is none of a mission at which no worker has looked yet', () => {
  expect(inJuba(null, '2026-12-01T00:00:00.000Z')).toBeNull();
});
