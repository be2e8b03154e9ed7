import { addDays, type Instant } from '../mission/local-date.ts';
import { type Calendar, instantOf, localDateOf } from '../mission/mission-calendar.ts';
import { digestDates } from '../reminder/digest-due.ts';
import type { ReminderPolicy } from '../reminder/reminder.ts';

/** A digest day may be moved by a long holiday, not by more. */
const withinDays = 60;

/**
 * The next instant, after now, at which a digest of one of these policies leaves; null where there is none. Throws
 * a RangeError where the zone is unknown.
 */
export function nextDigestAt(
  policies: readonly Pick<ReminderPolicy, 'digestWeekday' | 'digestTime'>[],
  calendar: Calendar,
  timeZone: string,
  now: Instant,
): Instant | null {
  const today = localDateOf(now, timeZone);
  const instants = policies.flatMap((policy) =>
    digestDates({ from: today, to: addDays(today, withinDays) }, policy, calendar)
      .map((date) => instantOf(date, policy.digestTime, timeZone))
      .filter((instant) => instant > now),
  );
  return instants.sort()[0] ?? null;
}
