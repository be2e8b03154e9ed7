import type { FactName } from '../audit/fact.ts';
import type { ReminderRule } from './reminder.ts';

/** Who is told something has this long to act on it before one says that it did not help. */
export const helpsWithinDays = 7;

/** A report, or a declaration without words: both say how the activity stands. */
const reported: readonly FactName[] = ['update.submitted', 'activity.declared'];

/**
 * What shows that a reminder helped: a report on the activity, and for what waits for somebody, that very thing. A
 * rule without an entry is news, or is about something that no report answers.
 */
export const ANSWERS: Partial<Record<ReminderRule, readonly FactName[]>> = {
  due_within_7: reported,
  due_within_30: reported,
  overdue: reported,
  due_next_working_day: reported,
  co_lead_after_14: reported,
  coordinator_after_30: reported,
  waits_for_correction: reported,
  return_due: reported,
  waits_for_answer: ['update.accepted', 'update.returned'],
  waits_for_verification: ['finding.recorded'],
  waits_for_reply: ['finding.replied'],
};
