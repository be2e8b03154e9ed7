import { describe, expect, it } from 'vitest';
import { isUnsubscribed, OPTIONAL_MAILS, optionalMailOf, optionalMailsIn } from './optional-mails.ts';
import { REMINDER_RULES } from './reminder.ts';

describe('what may be unsubscribed', () => {
  it('is the mail of the day before, what is due within 30 days and news of drafts, and nothing that is owed', () => {
    const optional = REMINDER_RULES.filter((rule) => optionalMailOf(rule) !== null);
    expect(optional).toEqual(['due_within_30', 'due_next_working_day', 'benchmark_progress']);
  });

  it('leaves the other lines of the same mail where they are', () => {
    expect(isUnsubscribed('due_within_30', ['within_30'])).toBe(true);
    expect(isUnsubscribed('due_within_30', ['day_before'])).toBe(false);
    for (const rule of ['overdue', 'due_within_7', 'waits_for_answer', 'post_vacant'] as const)
      expect(isUnsubscribed(rule, OPTIONAL_MAILS)).toBe(false);
  });

  it('is named once for a mail, in one order, whatever the order of its lines', () => {
    expect(optionalMailsIn(['due_within_30', 'overdue', 'due_next_working_day', 'due_within_30'])).toEqual([
      'day_before',
      'within_30',
    ]);
    expect(optionalMailsIn(['overdue', 'waits_for_reply'])).toEqual([]);
  });
});
