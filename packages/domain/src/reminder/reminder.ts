import type { Text } from '../language/text.ts';
import type { LocalDate } from '../mission/local-date.ts';

export const REMINDER_RULES = [
  'due_within_7',
  'due_within_30',
  'overdue',
  'due_next_working_day',
  'co_lead_after_14',
  'coordinator_after_30',
  'waits_for_answer',
  'waits_for_correction',
  'waits_for_verification',
  'waits_for_reply',
  'post_vacant',
  'return_due',
  'benchmark_progress',
] as const;
export type ReminderRule = (typeof REMINDER_RULES)[number];

export const REMINDER_STATES = ['planned', 'sent', 'suppressed', 'failed'] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

/**
 * What became of the mail of a line that was sent, which means: written to the outbox. A mail server took it; one may
 * still; or none was offered it in time, and it leaves no more.
 */
export const DELIVERIES = ['delivered', 'waiting', 'not_delivered'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** The same as whom it was meant for finds it: `sent` is what a mail server took, `waiting` what is on its way. */
export const TOLD_STATES = ['planned', 'waiting', 'sent', 'suppressed', 'failed'] as const;
export type ToldState = (typeof TOLD_STATES)[number];

/** What a line came to. Without a delivery, as of one that is planned, it is its state. */
export function toldState(state: ReminderState, delivery: Delivery | null | undefined): ToldState {
  if (state !== 'sent' || !delivery) return state;
  return ({ delivered: 'sent', waiting: 'waiting', not_delivered: 'failed' } as const)[delivery];
}

export const SUPPRESSION_REASONS = [
  'no_longer_needed',
  'right_ended',
  'tenure_ended',
  'person_inactive',
  'date_changed',
  'merged_into_later_digest',
  'policy_off',
  'snoozed',
  'unsubscribed',
  // The mail counts it and does not name it. What is told once is planned again, so that the next mail does.
  'no_room',
] as const;
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];

/** When and to whom a plan's reminders go. The defaults are product.md's. */
export interface ReminderPolicy {
  planId: string;
  /** ISO weekday of the digest. */
  digestWeekday: number;
  /** Local time of the mission, `HH:MM`. */
  digestTime: string;
  daysBefore: number[];
  shortMailBeforeDue: boolean;
  coLeadAfterDays: number;
  coordinatorAfterDays: number;
  version: number;
}

export const DEFAULT_REMINDER_POLICY: Omit<ReminderPolicy, 'planId' | 'version'> = {
  digestWeekday: 1,
  digestTime: '08:00',
  daysBefore: [7, 30],
  shortMailBeforeDue: true,
  coLeadAfterDays: 14,
  coordinatorAfterDays: 30,
};

/** One line of a mail: why this person hears of this activity on this day. */
export interface ReminderLine {
  rule: ReminderRule;
  postId: string;
  postTitle: Text;
  activityId: string;
  dueOn: LocalDate;
  /** Days until the due date (negative: past), or days waited. */
  days: number;
}
