import { Activities } from '@jalon/database/activity/activity.repository';
import { SnoozeEntity } from '@jalon/database/reminder/snooze.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { putOff } from '@jalon/domain/reminder/snooze';
import { activityFact } from '../activity/activity-fact.ts';
import { authorOf, type Caller } from '../caller.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { allowed, found } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { endSnoozes } from './end-snoozes.ts';

export interface SnoozeRequest {
  /** The first day on which the lines leave again. */
  until: LocalDate;
  reason: string;
  guardJustification?: string | undefined;
}

/**
 * Puts off what a person's posts hear about the dates of one card. Escalations, what waits for somebody and the
 * lines of every other post go out as before.
 */
export class SnoozeActivity {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the activity's id. Throws `Refused`: `not-found`, `may-not-do-this`, `plan-is-closed`,
   * `activity-is-discontinued`, `nothing-to-put-off`, `snooze-out-of-range`, `survivor-data`.
   */
  execute(caller: Caller, activityId: string, request: SnoozeRequest): Promise<string> {
    guardText([{ pointer: '/reason', text: request.reason }], caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now, author } = transaction;
      const reached = found(await new Activities(manager, now).visibleTo(caller.actor).lock(activityId));
      const { activity, place, plan, today } = reached;
      const posts = allowed(putOff(activity, request.until, caller.actor, { place, today }));
      refuseClosedPlan(plan);
      const postIds = posts.map(({ postId }) => postId);
      await endSnoozes(transaction, reached, postIds, 'put_off_again', postIds[0]!);
      for (const { postId, organizationId } of posts) {
        const id = transaction.newId();
        const row = { activityId: activity.id, postId, startedOn: today, until: request.until };
        await manager.insert(SnoozeEntity, {
          ...row,
          id,
          reason: request.reason,
          personId: author.personId!,
          startedAt: now,
        });
        const after = { ...row, reason: request.reason, guardJustification: request.guardJustification };
        const what = { name: 'reminder.snoozed', subjectType: 'snooze', subjectId: id, after } as const;
        transaction.record(activityFact(reached, what, organizationId), postId);
      }
      return activity.id;
    });
  }
}
