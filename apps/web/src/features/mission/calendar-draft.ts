import type { MissionCalendarReply } from '@jalon/contracts/mission/mission';
import { amendCalendar, type MissionCalendar } from '@jalon/domain/mission/amend-calendar';
import { isLocalDate, type LocalDate } from '@jalon/domain/mission/local-date';
import type { Refusal } from '@jalon/domain/refusal/refusal';

/** A holiday as it stands in the form; what is typed stays as typed. */
export interface HolidayDraft {
  key: string;
  on: string;
  name: string;
}

export interface CalendarDraft {
  timeZone: string;
  weekend: number[];
  holidays: HolidayDraft[];
}

export function calendarDraft({ timeZone, weekend, holidays }: MissionCalendarReply): CalendarDraft {
  return {
    timeZone,
    weekend,
    holidays: holidays.map(({ on, name }) => ({ key: on, on, name: name ?? '' })),
  };
}

/** The days and the zone that the draft means, without lines that have no date yet. */
export function calendarOfDraft({ timeZone, weekend, holidays }: CalendarDraft): MissionCalendar {
  return {
    timeZone,
    weekend: [...weekend].sort((one, other) => one - other),
    holidays: holidays
      .filter(({ on }) => isLocalDate(on))
      .map(({ on, name }) => ({ on, name: name.trim() || null })),
  };
}

/** The first line without a date, by its place in the list. */
export function undatedHoliday({ holidays }: CalendarDraft): number {
  return holidays.findIndex(({ on }) => !isLocalDate(on));
}

/** Why the rule would refuse it; its pointer counts all lines of the form. */
export function calendarFault(
  saved: MissionCalendarReply,
  draft: CalendarDraft,
  today: LocalDate,
): Refusal | null {
  const decision = amendCalendar(saved, calendarOfDraft(draft), today);
  return decision.allowed ? null : decision.refusal;
}

/** Whether two calendars say the same. */
export function isSameCalendar(one: CalendarDraft, other: CalendarDraft): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf(draft: CalendarDraft): string {
  const { timeZone, weekend, holidays } = calendarOfDraft(draft);
  const sorted = [...holidays].sort((one, other) => (one.on < other.on ? -1 : 1));
  return JSON.stringify([timeZone, weekend, sorted, undatedHoliday(draft) >= 0]);
}
