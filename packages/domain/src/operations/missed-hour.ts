import { addDays, type Instant } from '../mission/local-date.ts';
import { instantOf, localDateOf } from '../mission/mission-calendar.ts';
import type { ReminderPolicy } from '../reminder/reminder.ts';
import { watermarkOldAfterMs } from './worker-health.ts';

/**
 * The first hour of digests that passed since a mission was planned, and for which nothing was written down within a
 * quarter of an hour; null where none was missed. Between two such hours nothing is planned: that it was long ago says
 * nothing. Every day has its hours, those without a digest too. Throws a RangeError where the zone is unknown.
 */
export function missedHour(
  hours: readonly Pick<ReminderPolicy, 'digestTime'>[],
  timeZone: string,
  plannedUntil: Instant | null,
  now: Instant,
): Instant | null {
  if (plannedUntil === null) return null;
  const day = localDateOf(plannedUntil, timeZone);
  const [next] = [day, addDays(day, 1)]
    .flatMap((date) => hours.map(({ digestTime }) => instantOf(date, digestTime, timeZone)))
    .filter((instant) => instant > plannedUntil)
    .sort();
  return next !== undefined && Date.parse(now) - Date.parse(next) > watermarkOldAfterMs ? next : null;
}
