import { addDays, type LocalDate, weekdayOf } from '../mission/local-date.ts';
import { type Calendar, nextWorkingDay } from '../mission/mission-calendar.ts';
import type { ReminderPolicy } from './reminder.ts';

/** Twenty years of weeks: a longer range is a mistake of the caller. */
const mostDigests = 1_040;

/** The last day on or before a date that is the policy's weekday, whether anybody works on it or not. */
export function nominalDigestDay(
  { digestWeekday }: Pick<ReminderPolicy, 'digestWeekday'>,
  date: LocalDate,
): LocalDate {
  return addDays(date, -((weekdayOf(date) - digestWeekday + 7) % 7));
}

/** True on this week's digest day: the policy's weekday, or the next working day where that one is off. */
export function isDigestDay(
  policy: Pick<ReminderPolicy, 'digestWeekday'>,
  calendar: Calendar,
  date: LocalDate,
): boolean {
  return nextWorkingDay(nominalDigestDay(policy, date), calendar) === date;
}

/** The digest days from one date to another, both included; two weeks that end in the same holidays share one. */
export function digestDates(
  range: { from: LocalDate; to: LocalDate },
  policy: Pick<ReminderPolicy, 'digestWeekday'>,
  calendar: Calendar,
): LocalDate[] {
  const dates = new Set<LocalDate>();
  // A digest of the week before may have been moved into this range.
  let weekday = nominalDigestDay(policy, range.from);
  for (let week = 0; weekday <= range.to && week < mostDigests; week += 1) {
    const date = nextWorkingDay(weekday, calendar);
    if (date >= range.from && date <= range.to) dates.add(date);
    weekday = addDays(weekday, 7);
  }
  return [...dates];
}
