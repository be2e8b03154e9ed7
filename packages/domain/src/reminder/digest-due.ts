import { addDays, type LocalDate, weekdayOf } from '../mission/local-date.ts';
import { type Calendar, nextWorkingDay } from '../mission/mission-calendar.ts';
import type { ReminderPolicy } from './reminder.ts';

/** Twenty years of weeks: a longer range is a mistake of the caller. */
const mostDigests = 1_040;

/** True on this week's digest day: the policy's weekday, or the next working day where that one is off. */
export function isDigestDay(
  policy: Pick<ReminderPolicy, 'digestWeekday'>,
  calendar: Calendar,
  date: LocalDate,
): boolean {
  const daysSince = (weekdayOf(date) - policy.digestWeekday + 7) % 7;
  return nextWorkingDay(addDays(date, -daysSince), calendar) === date;
}

/** The digest days from one date to another, both included; two weeks that end in the same holidays share one. */
export function digestDates(
  range: { from: LocalDate; to: LocalDate },
  policy: Pick<ReminderPolicy, 'digestWeekday'>,
  calendar: Calendar,
): LocalDate[] {
  const dates = new Set<LocalDate>();
  // A digest of the week before may have been moved into this range.
  let weekday = addDays(range.from, -((weekdayOf(range.from) - policy.digestWeekday + 7) % 7));
  for (let week = 0; weekday <= range.to && week < mostDigests; week += 1) {
    const date = nextWorkingDay(weekday, calendar);
    if (date >= range.from && date <= range.to) dates.add(date);
    weekday = addDays(weekday, 7);
  }
  return [...dates];
}
