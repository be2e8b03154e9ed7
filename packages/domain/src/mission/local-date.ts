/** A calendar date without a zone, `YYYY-MM-DD`. Dates compare as strings. */
export type LocalDate = string;
/** An instant, RFC 3339 in UTC: `2026-04-15T08:00:00.000Z`. */
export type Instant = string;

const dayMs = 86_400_000;

const datePattern = /^\d{4}-\d{2}-\d{2}$/;
/** Every month has these days; only the days after them have to be asked about. */
const daysOfEveryMonth = 28;

/** True for a date that exists: 30 February does not. Counted, not parsed: replies ask it thousands of times. */
export function isLocalDate(value: string): boolean {
  if (!datePattern.test(value)) return false;
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8));
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= daysOfEveryMonth || day <= daysOfMonth(Number(value.slice(0, 4)), month);
}

/** Of the Gregorian calendar, also before it began. */
function daysOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  if (days === 0) return date;
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekdayOf(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

export function earlierOf(one: LocalDate, other: LocalDate): LocalDate {
  return other < one ? other : one;
}

export function laterOf(one: LocalDate, other: LocalDate): LocalDate {
  return other > one ? other : one;
}
