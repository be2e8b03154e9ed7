/** A calendar date without a zone, `YYYY-MM-DD`. Dates compare as strings. */
export type LocalDate = string;
/** An instant, RFC 3339 in UTC: `2026-04-15T08:00:00.000Z`. */
export type Instant = string;

const dayMs = 86_400_000;

/** True for a date that exists: 30 February does not. */
export function isLocalDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}

export function addDays(date: LocalDate, days: number): LocalDate {
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
