import { allow, type Decision, refuse } from '../decision.ts';
import { horizonOf } from './horizon.ts';
import { addDays, type LocalDate } from './local-date.ts';
import { type Calendar, isKnownTimeZone, isWorkingDay, offeredZone } from './mission-calendar.ts';

/** A day off with the name under which the mission knows it. */
export interface Holiday {
  on: LocalDate;
  name: string | null;
}

/** By what the days and hours of a mission are counted. */
export interface MissionCalendar {
  /** IANA: `Africa/Bamako`. */
  timeZone: string;
  /** ISO weekdays off, in order. */
  weekend: number[];
  /** In order. */
  holidays: Holiday[];
}

const daysOfWeek = 7;
/** A mission that is shut for longer than this is a typing error: no reminder would leave in that time. */
const longestClosureDays = 31;

/**
 * The calendar as it is kept, in order, the zone by the name under which it is offered; a weekday that is named twice
 * is off once. Refuses a zone that is not among the offered ones, a week without a working day, a holiday that stands
 * twice, and a change to days that have passed: what left on them has left. A holiday that has passed may get another
 * name.
 */
export function amendCalendar(
  before: MissionCalendar,
  after: MissionCalendar,
  today: LocalDate,
): Decision<MissionCalendar> {
  const timeZone = after.timeZone === before.timeZone ? after.timeZone : offeredZone(after.timeZone);
  if (timeZone === null || !isKnownTimeZone(timeZone)) return unknownZone(after.timeZone);
  const weekend = [...new Set(after.weekend)].sort((one, other) => one - other);
  if (weekend.length >= daysOfWeek) return refuse('no-working-day', { pointer: '/weekend' });
  const seen = new Set<LocalDate>();
  for (const [index, { on }] of after.holidays.entries()) {
    if (seen.has(on)) return refuse('holiday-twice', { pointer: `/holidays/${index}/on` });
    seen.add(on);
  }
  const known = new Set(before.holidays.map(({ on }) => on));
  const added = after.holidays.findIndex(({ on }) => on < today && !known.has(on));
  if (added >= 0) return refuse('holiday-has-passed', { pointer: `/holidays/${added}/on` });
  if (before.holidays.some(({ on }) => on < today && !seen.has(on))) {
    return refuse('holiday-has-passed', { pointer: '/holidays' });
  }
  const horizon = horizonOf(today);
  const tooFar = after.holidays.findIndex(({ on }) => on > horizon);
  if (tooFar >= 0)
    return refuse('date-too-far', { pointer: `/holidays/${tooFar}/on`, values: { date: horizon } });
  const holidays = [...after.holidays].sort((one, other) => (one.on < other.on ? -1 : 1));
  const days = { weekend, holidays: holidays.map(({ on }) => on) };
  if (days.holidays.some((on) => on >= today && !hasWorkingDaySoon(on, days))) {
    return refuse('no-working-day', { pointer: '/holidays' });
  }
  return allow({ timeZone, weekend, holidays });
}

function hasWorkingDaySoon(on: LocalDate, days: Calendar): boolean {
  for (let day = 1; day <= longestClosureDays; day += 1)
    if (isWorkingDay(addDays(on, day), days)) return true;
  return false;
}

/** How it is said that a zone is not known here. */
export function unknownZone(zone: string): Decision<never> {
  return refuse('unknown-time-zone', { pointer: '/timeZone', values: { zone } });
}
