import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import { endSnoozes as endRows } from '@jalon/database/reminder/snoozes.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { isRunning, type SnoozeEnding } from '@jalon/domain/reminder/snooze';
import { activityFact } from '../activity/activity-fact.ts';

/**
 * Ends what these posts (or, for null, all) have put off on an activity, and says so of what was still running.
 * Answers how many were. `postId` is the post in whose name it is ended.
 */
export async function endSnoozes(
  transaction: Transaction,
  reached: ReachedActivity,
  postIds: string[] | null,
  ending: SnoozeEnding,
  postId: string,
): Promise<number> {
  const { manager, now, author } = transaction;
  const how = { ending, at: now, personId: author.personId };
  const rows = await endRows(manager, reached.activity.id, postIds, how);
  const running = rows.filter((snooze) => isRunning(snooze, reached.today));
  for (const { id, postId: heldBy, until } of running) {
    const before = { until, postId: heldBy };
    const what = { name: 'reminder.snooze_ended', subjectType: 'snooze', subjectId: id } as const;
    transaction.record(activityFact(reached, { ...what, before, after: { ending } }), postId);
  }
  return running.length;
}
