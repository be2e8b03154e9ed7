import type { Instant, LocalDate } from '../mission/local-date.ts';
import type { Calendar } from '../mission/mission-calendar.ts';
import type { ReminderRule, SuppressionReason } from './reminder.ts';
import { type LadderPolicy, type LadderSubject, remindersFor } from './reminder-ladder.ts';

/** What was missed for longer than this goes into the next digest only. */
export const missedAfterMs = 36 * 3_600_000;

/** A planned line as it was written down. */
export interface PlannedLine {
  /** The rung behind the line. */
  rung: ReminderRule;
  dueOn: LocalDate;
  /** The date for which it was planned; its rules are asked again for that date. */
  localDate: LocalDate;
  /** The instant at which it should have left. */
  plannedAt: Instant;
}

/** How things stand when the mail is about to leave. */
export interface NeedNow {
  now: Instant;
  personIsActive: boolean;
  /** The person still holds the post through which the line came. */
  holdsThePost: boolean;
  /** The reader of today may see the activity. */
  mayRead: boolean;
  /** Null where the subject is gone. Its `sentForThisDueDate` leaves this line out. */
  subject: LadderSubject | null;
  policy: LadderPolicy;
  calendar: Calendar;
}

/** Right and need are asked again when the mail is sent. Null: it is still needed; else why it is not sent. */
export function stillNeeded(line: PlannedLine, today: NeedNow): SuppressionReason | null {
  if (!today.personIsActive) return 'person_inactive';
  if (!today.holdsThePost) return 'tenure_ended';
  if (!today.mayRead) return 'right_ended';
  if (isMissed(line.plannedAt, today.now)) return 'merged_into_later_digest';
  // News of a benchmark report hangs on no due date.
  if (line.rung === 'benchmark_progress') return null;
  if (!today.subject) return 'no_longer_needed';
  if (line.dueOn !== today.subject.dueOn && !line.rung.startsWith('waits_for_')) return 'date_changed';
  if (line.rung === 'due_next_working_day' && !today.policy.shortMailBeforeDue) return 'policy_off';
  const rungs = remindersFor(line.localDate, today.subject, today.policy, today.calendar);
  return rungs.some(({ rule }) => rule === line.rung) ? null : 'no_longer_needed';
}

export function isMissed(plannedAt: Instant, now: Instant): boolean {
  return Date.parse(now) - Date.parse(plannedAt) > missedAfterMs;
}
