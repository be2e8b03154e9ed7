import type { REMINDER_REFUSAL_CODES } from '@jalon/domain/refusal/reminder-refusals';

/** The HTTP status of refusals about reminders and the mission's calendar. */
export const REMINDER_REFUSAL_STATUS = {
  'nothing-to-put-off': 409,
  'snooze-out-of-range': 422,
  'snooze-is-over': 409,
  'days-twice': 422,
  'ladder-order': 422,
  'unknown-time-zone': 422,
  'no-working-day': 422,
  'holiday-twice': 422,
  'holiday-has-passed': 422,
} as const satisfies Record<(typeof REMINDER_REFUSAL_CODES)[number], number>;
