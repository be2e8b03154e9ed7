/** Why Jalon says no about reminders: a policy, a card put off, the calendar of a mission. */
export const REMINDER_REFUSAL_CODES = [
  'nothing-to-put-off',
  'snooze-out-of-range',
  'snooze-is-over',
  'days-twice',
  'ladder-order',
  'unknown-time-zone',
  'no-working-day',
  'holiday-twice',
  'holiday-has-passed',
] as const;
