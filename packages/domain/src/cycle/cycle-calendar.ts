import { addDays, earlierOf, type LocalDate, laterOf } from '../mission/local-date.ts';
import { type CalendarPeriod, calendarPeriod } from './calendar-period.ts';
import type { Cycle } from './cycle.ts';
import { DEFAULT_REPORTING_CALENDAR, type ReportingCalendar } from './reporting-calendar.ts';

export type CycleDates = Pick<Cycle, 'label' | 'startsOn' | 'endsOn' | 'opensOn' | 'dueOn' | 'closesOn'>;

/** A hundred years of quarters, and thirty of months: longer plans are a typing error. */
const mostCycles = 400;

/** A stretch of a plan for which cycles are made. */
export interface Stretch {
  startsOn: LocalDate;
  endsOn: LocalDate;
  /** When its first cycle opens, where it is not the stretch's first day: the day after the one before closes. */
  opensOn?: LocalDate;
  /** Labels that other cycles of the plan bear. */
  taken?: readonly string[];
}

/**
 * The cycles of a stretch by a plan's calendar. Each opens on the day after the one before it closes, so that
 * exactly one is open on every day of the stretch, and they cover it without a gap.
 */
export function reportingCycles(calendar: ReportingCalendar, stretch: Stretch): CycleDates[] {
  const cycles: CycleDates[] = [];
  const taken = new Set(stretch.taken);
  let startsOn = stretch.startsOn;
  while (startsOn <= stretch.endsOn && cycles.length < mostCycles) {
    const period = calendarPeriod(calendar, startsOn);
    const endsOn = earlierOf(period.endsOn, stretch.endsOn);
    const before = cycles.at(-1);
    const opensOn = before ? addDays(before.closesOn, 1) : (stretch.opensOn ?? startsOn);
    const label = freeLabel(period.label, taken);
    taken.add(label);
    cycles.push({ label, startsOn, endsOn, opensOn, ...dueAndClose(calendar, period, endsOn, opensOn) });
    startsOn = addDays(endsOn, 1);
  }
  return cycles;
}

/** The quarterly cycles of a period, as a plan has them that agreed on nothing else. */
export function quarterlyCycles(period: { startsOn: LocalDate; endsOn: LocalDate }): CycleDates[] {
  return reportingCycles(DEFAULT_REPORTING_CALENDAR, period);
}

/** The calendar quarter in which a date lies. */
export function quarterOf(date: LocalDate): { label: string; startsOn: LocalDate; endsOn: LocalDate } {
  const { label, startsOn, endsOn } = calendarPeriod({ kind: 'quarterly' }, date);
  return { label, startsOn, endsOn };
}

/** When reports on a period that ends on this day are due, and when its cycle closes. */
export function dueAndClose(
  { dueDaysAfterEnd, closeDaysAfterEnd }: Pick<ReportingCalendar, 'dueDaysAfterEnd' | 'closeDaysAfterEnd'>,
  { agreed }: Pick<CalendarPeriod, 'agreed'>,
  endsOn: LocalDate,
  opensOn: LocalDate,
): { dueOn: LocalDate; closesOn: LocalDate } {
  if (agreed) {
    const dueOn = laterOf(agreed.dueOn, opensOn);
    return { dueOn, closesOn: laterOf(agreed.closesOn, dueOn) };
  }
  // The last period of a plan may be a few days long, and over before the cycle before it closes.
  const countsFrom = laterOf(endsOn, opensOn);
  return { dueOn: addDays(countsFrom, dueDaysAfterEnd), closesOn: addDays(countsFrom, closeDaysAfterEnd) };
}

/** A label names one cycle of a plan; after a change of calendar a period's usual one may be in use. */
function freeLabel(label: string, taken: ReadonlySet<string>): string {
  let free = label;
  for (let number = 2; taken.has(free); number += 1) free = `${label} (${number})`;
  return free;
}
