import type { ReminderLine, ReminderRule } from './reminder.ts';

/**
 * The order of a mail: due within 7 days, within 30, overdue, what waits for an answer; news at the end. Of what
 * waits, what was returned to its reader with a question comes first: it is theirs alone to move.
 */
const ORDER: Record<ReminderRule, number> = {
  due_next_working_day: 0,
  due_within_7: 1,
  due_within_30: 2,
  return_due: 3,
  overdue: 4,
  co_lead_after_14: 5,
  coordinator_after_30: 6,
  post_vacant: 7,
  waits_for_correction: 8,
  waits_for_reply: 9,
  waits_for_answer: 10,
  waits_for_verification: 11,
  benchmark_progress: 12,
};

/** One mail of one person on one day. */
export interface MergedMail<L extends ReminderLine> {
  personId: string;
  lines: L[];
}

/**
 * One mail a person a day, whatever the number of their posts: what falls together is merged. The same rule on
 * the same activity and due date, reached through two posts, is one line.
 */
export function mergeLines<L extends ReminderLine & { personId: string }>(lines: L[]): MergedMail<L>[] {
  const mails = new Map<string, Map<string, L>>();
  for (const line of lines) {
    const mail = mails.get(line.personId) ?? new Map<string, L>();
    mails.set(line.personId, mail);
    const key = keyOf(line);
    if (!mail.has(key)) mail.set(key, line);
  }
  return [...mails].map(([personId, mail]) => ({ personId, lines: [...mail.values()].sort(byUrgency) }));
}

/** What makes two lines the same one: the rule, the activity and the due date. */
export function keyOf(line: Pick<ReminderLine, 'rule' | 'activityId' | 'dueOn'>): string {
  return JSON.stringify([line.rule, line.activityId, line.dueOn]);
}

/** Within a group the earliest due date first, or what has waited longest; then by activity, for a stable mail. */
function byUrgency(one: ReminderLine, other: ReminderLine): number {
  return (
    ORDER[one.rule] - ORDER[other.rule] ||
    (one.rule.startsWith('waits_for_') ? other.days - one.days : 0) ||
    compare(one.dueOn, other.dueOn) ||
    other.days - one.days ||
    compare(one.activityId, other.activityId)
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
