import { daysBetween, type LocalDate } from '../mission/local-date.ts';
import type { Calendar } from '../mission/mission-calendar.ts';
import { backPlanning } from './back-planning.ts';

/** What an update submitted today comes to, for one report. */
export interface Making {
  reportDueOn: LocalDate;
  /** The last day on which one makes it. */
  lastDay: LocalDate;
  /** Days until then; negative when past. */
  days: number;
  makesIt: boolean;
}

/**
 * "Submit today and it makes the report of 15 April", or misses it: for every date of the Council from today on,
 * the next first. A report that this reader's side has frozen takes nothing any more.
 */
export function makesTheReport(
  today: LocalDate,
  reports: { dueOn: LocalDate; isFrozen: boolean }[],
  calendar: Calendar,
): Making[] {
  return reports
    .filter(({ dueOn }) => dueOn >= today)
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
    .map(({ dueOn, isFrozen }) => {
      const { lastDay, makesIt } = backPlanning(dueOn, calendar);
      const days = daysBetween(today, lastDay);
      return { reportDueOn: dueOn, lastDay, days, makesIt: !isFrozen && makesIt(today) };
    });
}
