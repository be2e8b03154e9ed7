import { addDays, earlierOf, type LocalDate } from '../mission/local-date.ts';
import type { ReportingCalendar } from './reporting-calendar.ts';

/** A period of a calendar; its dates to report by where the parties agreed on them one by one. */
export interface CalendarPeriod {
  label: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  agreed: { dueOn: LocalDate; closesOn: LocalDate } | null;
}

const monthsOf = { monthly: 1, quarterly: 3, semi_annual: 6 } as const;
const mark = { quarterly: '-Q', semi_annual: '-H' } as const;

/** The period of the calendar in which a date lies. Before, and after, a calendar's own periods come quarters. */
export function calendarPeriod(
  calendar: Pick<ReportingCalendar, 'kind' | 'periods'>,
  date: LocalDate,
): CalendarPeriod {
  if (calendar.kind !== 'own') return regularPeriod(calendar.kind, date);
  const periods = calendar.periods ?? [];
  const own = periods.find(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);
  if (own) {
    const { label, startsOn, endsOn, dueOn, closesOn } = own;
    return { label, startsOn, endsOn, agreed: { dueOn, closesOn } };
  }
  const quarter = regularPeriod('quarterly', date);
  const next = periods.find(({ startsOn }) => startsOn > date);
  return next ? { ...quarter, endsOn: earlierOf(quarter.endsOn, addDays(next.startsOn, -1)) } : quarter;
}

/** The month, quarter or half-year in which a date lies: `2026-04`, `2026-Q2`, `2026-H1`. */
function regularPeriod(kind: keyof typeof monthsOf, date: LocalDate): CalendarPeriod {
  const year = Number(date.slice(0, 4));
  const months = monthsOf[kind];
  const index = Math.floor((Number(date.slice(5, 7)) - 1) / months);
  const label = kind === 'monthly' ? date.slice(0, 7) : `${date.slice(0, 4)}${mark[kind]}${index + 1}`;
  const firstOf = (month: number) => firstDay(year, month);
  return {
    label,
    startsOn: firstOf(index * months),
    endsOn: addDays(firstOf((index + 1) * months), -1),
    agreed: null,
  };
}

/** `Date.UTC` reads years below 100 as of the last century. */
function firstDay(year: number, month: number): LocalDate {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.toISOString().slice(0, 10);
}
