import { addDays, earlierOf, type LocalDate, laterOf } from '../mission/local-date.ts';
import type { Cycle } from './cycle.ts';

export type CycleDates = Pick<Cycle, 'label' | 'startsOn' | 'endsOn' | 'opensOn' | 'dueOn' | 'closesOn'>;

/** Reports are due this many days after the quarter's end, and five days later the cycle closes. */
export const dueDaysAfterEnd = 10;
export const closeDaysAfterEnd = 15;
/** A hundred years of quarters: longer plans are a typing error. */
const mostCycles = 400;

/**
 * The quarterly cycles of a period. Each opens on the day on which the one before it closes, the first on the
 * period's first day, so that exactly one is open on every day of the period.
 */
export function quarterlyCycles(period: { startsOn: LocalDate; endsOn: LocalDate }): CycleDates[] {
  const cycles: CycleDates[] = [];
  let startsOn = period.startsOn;
  while (startsOn <= period.endsOn && cycles.length < mostCycles) {
    const quarter = quarterOf(startsOn);
    const endsOn = earlierOf(quarter.endsOn, period.endsOn);
    const opensOn = cycles.at(-1)?.closesOn ?? startsOn;
    // The last quarter of a period may be a few days long, and over before the cycle before it closes.
    const countsFrom = laterOf(endsOn, opensOn);
    cycles.push({
      label: quarter.label,
      startsOn,
      endsOn,
      opensOn,
      dueOn: addDays(countsFrom, dueDaysAfterEnd),
      closesOn: addDays(countsFrom, closeDaysAfterEnd),
    });
    startsOn = addDays(endsOn, 1);
  }
  return cycles;
}

/** The calendar quarter in which a date lies. */
export function quarterOf(date: LocalDate): { label: string; startsOn: LocalDate; endsOn: LocalDate } {
  const year = Number(date.slice(0, 4));
  const quarter = Math.ceil(Number(date.slice(5, 7)) / 3);
  const firstMonth = (quarter - 1) * 3;
  const iso = (month: number) => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  return {
    label: `${year}-Q${quarter}`,
    startsOn: iso(firstMonth),
    endsOn: addDays(iso(firstMonth + 3), -1),
  };
}
