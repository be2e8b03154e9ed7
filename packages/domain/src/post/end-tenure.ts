import { allow, type Decision, refuse } from '../decision.ts';
import { addDays, earlierOf, type LocalDate } from '../mission/local-date.ts';
import { isOver, type Term } from './tenure.ts';

/**
 * The last day of a tenure that is ended: now, where no day is wanted, so that its rights are gone at once, or on
 * a day from today on. A longer time is a new tenure.
 */
export function endTenure(
  tenure: Term,
  wantedLastDay: LocalDate | undefined,
  today: LocalDate,
): Decision<LocalDate> {
  if (isOver(tenure, today)) return refuse('tenure-is-over');
  if (wantedLastDay === undefined) return allow(lastDayBefore(today, tenure));
  if (wantedLastDay < today) return refuse('date-in-the-past', { pointer: '/endsOn' });
  if (wantedLastDay < tenure.startsOn) return refuse('ends-before-it-starts', { pointer: '/endsOn' });
  if (tenure.endsOn !== null && wantedLastDay > tenure.endsOn)
    return refuse('tenure-ends-earlier', { pointer: '/endsOn', values: { date: tenure.endsOn } });
  return allow(wantedLastDay);
}

/** The last day of a tenure that no longer counts on `day`; one that would begin later counts on no day at all. */
export function lastDayBefore(day: LocalDate, { startsOn, endsOn }: Term): LocalDate {
  const dayBefore = addDays(day, -1);
  const notAtAll = addDays(startsOn, -1);
  if (dayBefore < notAtAll) return notAtAll;
  return endsOn === null ? dayBefore : earlierOf(dayBefore, endsOn);
}
