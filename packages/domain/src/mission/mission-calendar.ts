import { addDays, type Instant, isLocalDate, type LocalDate, weekdayOf } from './local-date.ts';

/** The days off of a mission. */
export interface Calendar {
  /** ISO weekdays off: `[6, 7]`. */
  weekend: number[];
  holidays: LocalDate[];
}

/** A calendar without one working day in this many days is a mistake in the mission's record. */
const longestHolidayDays = 366;
/** Offsets lie between UTC-12 and UTC+14, so the instant of a wall clock lies within this window of its UTC reading. */
const hourMs = 3_600_000;
const earliestOffsetMs = 15 * hourMs;
const latestOffsetMs = 13 * hourMs;

/**
 * The date that a calendar on the wall shows in this zone at this instant.
 * Throws a RangeError that names the zone where the zone is unknown.
 */
export function localDateOf(instant: Instant, timeZone: string): LocalDate {
  const atMs = Date.parse(instant);
  if (Number.isNaN(atMs)) throw new RangeError(`Not an instant: ${instant}`);
  return new Date(wallClockMs(atMs, timeZone)).toISOString().slice(0, 10);
}

/**
 * The first instant at which the local wall clock shows this date and time (`HH:MM`): the earlier one where
 * clocks go back. Where clocks skip it, the first instant after the gap.
 */
export function instantOf(date: LocalDate, time: string, timeZone: string): Instant {
  if (!isLocalDate(date)) throw new RangeError(`Not a date: ${date}`);
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`Not a time of day: ${time}`);
  const wantedMs = Date.parse(`${date}T${time}:00Z`);
  const before = wantedMs - earliestOffsetMs;
  const after = wantedMs + latestOffsetMs;
  const candidates = [before, after]
    .map((sampleMs) => wantedMs - offsetMs(sampleMs, timeZone))
    .filter((candidateMs) => wallClockMs(candidateMs, timeZone) === wantedMs);
  const atMs =
    candidates.length > 0 ? Math.min(...candidates) : endOfGapMs(before, after, wantedMs, timeZone);
  return new Date(atMs).toISOString();
}

/** The zone itself, or UTC where nobody here knows it: somebody's mistyped zone stops nobody's mail. */
export function knownZone(timeZone: string): string {
  try {
    clockOf(timeZone);
    return timeZone;
  } catch {
    return 'UTC';
  }
}

/**
 * True where this machine knows the zone by this name. A fixed offset is no zone: it follows no change of the clocks,
 * and databases read its sign the other way round.
 */
export function isKnownTimeZone(timeZone: string): boolean {
  if (!/^[A-Za-z]/.test(timeZone)) return false;
  try {
    clockOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** The zones that this machine knows, by name. */
export function knownTimeZones(): string[] {
  return [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].sort();
}

/**
 * The name under which a zone is offered, however its letters are written: `africa/juba` is `Africa/Juba`. Nothing for
 * an old name of another zone (`EST`): somebody who reads the calendar would not find it among the zones.
 */
export function offeredZone(timeZone: string): string | null {
  const written = timeZone.toLowerCase();
  return knownTimeZones().find((zone) => zone.toLowerCase() === written) ?? null;
}

/** Neither a weekend day nor a holiday of the mission. */
export function isWorkingDay(date: LocalDate, calendar: Calendar): boolean {
  return !calendar.weekend.includes(weekdayOf(date)) && !calendar.holidays.includes(date);
}

/** The date itself if it is a working day, else the next one. */
export function nextWorkingDay(date: LocalDate, calendar: Calendar): LocalDate {
  return firstWorkingDay(date, 1, calendar);
}

/** The last working day strictly before the date. */
export function previousWorkingDay(date: LocalDate, calendar: Calendar): LocalDate {
  return firstWorkingDay(addDays(date, -1), -1, calendar);
}

function firstWorkingDay(from: LocalDate, step: 1 | -1, calendar: Calendar): LocalDate {
  for (let day = 0; day < longestHolidayDays; day += 1) {
    const date = addDays(from, day * step);
    if (isWorkingDay(date, calendar)) return date;
  }
  throw new RangeError(`The calendar has no working day within ${longestHolidayDays} days of ${from}`);
}

/** Clocks jumped over the wanted time; the jump is found by halving. */
function endOfGapMs(beforeMs: number, afterMs: number, wantedMs: number, timeZone: string): number {
  let low = beforeMs;
  let high = afterMs;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (wallClockMs(middle, timeZone) < wantedMs) low = middle;
    else high = middle;
  }
  return high;
}

function offsetMs(atMs: number, timeZone: string): number {
  return wallClockMs(atMs, timeZone) - atMs;
}

/** What the wall clock shows, read as if it were UTC. */
function wallClockMs(atMs: number, timeZone: string): number {
  const part: Record<string, string> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(atMs)) part[type] = value;
  const year = part.year!.padStart(4, '0');
  const wall = `${year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`;
  return Date.parse(wall) + (((atMs % 1000) + 1000) % 1000);
}

/** Building a formatter costs far more than using it, and there are a few hundred zones at most. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  let clock: Intl.DateTimeFormat;
  try {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    throw new RangeError(`Unknown time zone: ${timeZone}`);
  }
  clocks.set(timeZone, clock);
  return clock;
}
