import { quarterOf } from '../cycle/cycle-calendar.ts';
import { addDays, type LocalDate } from '../mission/local-date.ts';
import { type Calendar, nextWorkingDay } from '../mission/mission-calendar.ts';

/** A draft is brought up to date this many days before a date on which the Council expects a report. */
export const progressDaysBefore = [60, 30, 14];

/**
 * True on the days on which drafts are brought up to date: the first working day of each quarter, and 60, 30
 * and 14 days before a report date, each moved to the next working day.
 */
export function isBenchmarkProgressDay(
  date: LocalDate,
  reportDates: LocalDate[],
  calendar: Calendar,
): boolean {
  const nominal = [
    quarterOf(date).startsOn,
    ...reportDates.flatMap((reportDate) => progressDaysBefore.map((days) => addDays(reportDate, -days))),
  ];
  return nominal.some((day) => nextWorkingDay(day, calendar) === date);
}
