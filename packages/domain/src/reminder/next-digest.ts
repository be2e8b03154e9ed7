import { addDays, type Instant } from '../mission/local-date.ts';
import { type Calendar, instantOf, localDateOf } from '../mission/mission-calendar.ts';
import { isDigestDay } from './digest-due.ts';
import type { ReminderPolicy } from './reminder.ts';

/** Holidays that fill more than this would leave no week with a digest. */
const longestSearchDays = 200;

/**
 * When the next weekly digest of people with this weekday and hour leaves: the instant, and the day in the mission.
 * Null where the calendar has no working day for half a year.
 */
export function nextDigest(
  { digestWeekday, digestTime }: Pick<ReminderPolicy, 'digestWeekday' | 'digestTime'>,
  calendar: Calendar & { timeZone: string },
  now: Instant,
): { at: Instant; on: string } | null {
  const today = localDateOf(now, calendar.timeZone);
  for (let day = 0; day < longestSearchDays; day += 1) {
    const on = addDays(today, day);
    if (!isDigestDay({ digestWeekday }, calendar, on)) continue;
    const at = instantOf(on, digestTime, calendar.timeZone);
    if (at > now) return { at, on };
  }
  return null;
}
