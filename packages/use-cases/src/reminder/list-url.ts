import type { ReminderRule } from '@jalon/domain/reminder/reminder';

/** What a lead owes stands together on one page. */
const OWN_DEBTS: readonly ReminderRule[] = [
  'due_next_working_day',
  'due_within_7',
  'due_within_30',
  'return_due',
  'overdue',
  'waits_for_correction',
  'waits_for_reply',
];

/** Where the lines of a group that found no room in a mail can be seen. */
export function listUrl(publicUrl: string, rule: ReminderRule): string {
  return OWN_DEBTS.includes(rule) ? `${publicUrl}/my` : publicUrl;
}
