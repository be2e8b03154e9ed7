import type { ReminderRule } from './reminder.ts';

export const OPTIONAL_MAILS = ['day_before', 'within_30', 'benchmark_news'] as const;
/**
 * What a person may do without: the short mail of the day before, the lines of what is due within 30 days, and
 * news of benchmark drafts. What somebody owes, or what waits for them, may not be unsubscribed.
 */
export type OptionalMail = (typeof OPTIONAL_MAILS)[number];

const OF_RULE: Partial<Record<ReminderRule, OptionalMail>> = {
  due_next_working_day: 'day_before',
  due_within_30: 'within_30',
  benchmark_progress: 'benchmark_news',
};

/** Which choice a line falls under; null for one that nobody can unsubscribe. */
export function optionalMailOf(rule: ReminderRule): OptionalMail | null {
  return OF_RULE[rule] ?? null;
}

/** True where this person has chosen to do without such a line. */
export function isUnsubscribed(rule: ReminderRule, unsubscribedFrom: readonly OptionalMail[]): boolean {
  const kind = optionalMailOf(rule);
  return kind !== null && unsubscribedFrom.includes(kind);
}

/** What a mail of these lines can be unsubscribed from, in the order of the list; nothing where all of it is owed. */
export function optionalMailsIn(rules: Iterable<ReminderRule>): OptionalMail[] {
  const found = new Set([...rules].map(optionalMailOf));
  return OPTIONAL_MAILS.filter((kind) => found.has(kind));
}
