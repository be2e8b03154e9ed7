/** The days of a mission as its people live by them. */
export interface MissionDays {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekend: readonly number[];
  readonly holidays: readonly string[];
  /** The weekday of the digest. */
  readonly digestWeekday: number;
}

const dayMs = 86_400_000;

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Days from the first date to the second. */
export function daysFrom(one: string, other: string): number {
  return (Date.parse(`${other}T00:00:00Z`) - Date.parse(`${one}T00:00:00Z`)) / dayMs;
}

export function isWorked(date: string, { weekend, holidays }: MissionDays): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
  return !weekend.includes(weekday) && !holidays.includes(date);
}

/** The working day before a date. */
export function dayBefore(date: string, days: MissionDays): string {
  let before = plusDays(date, -1);
  while (!isWorked(before, days)) before = plusDays(before, -1);
  return before;
}

/** The policy's weekday; where that was off, the first working day after it. */
export function isDayOfDigest(date: string, days: MissionDays): boolean {
  if (!isWorked(date, days)) return false;
  let back = date;
  do {
    if ((new Date(`${back}T00:00:00Z`).getUTCDay() || 7) === days.digestWeekday) return true;
    back = plusDays(back, -1);
  } while (!isWorked(back, days));
  return false;
}
