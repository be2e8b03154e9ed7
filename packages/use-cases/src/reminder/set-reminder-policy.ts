import { Plans } from '@jalon/database/plan/plan.repository';
import { ReminderPolicyEntity } from '@jalon/database/reminder/reminder.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { mayDo } from '@jalon/domain/post/rights';
import { DEFAULT_REMINDER_POLICY, type ReminderPolicy } from '@jalon/domain/reminder/reminder';
import { authorOf, type Caller } from '../caller.ts';
import { allowed, found, Refused } from '../refused.ts';

export type ReminderPolicyFields = Omit<ReminderPolicy, 'planId' | 'version'>;

/** Sets when and to whom a plan's reminders go. What was planned already is asked again when it is sent. */
export class SetReminderPolicy {
  constructor(private readonly transactions: Transactions) {}

  /** Throws `Refused`: `not-found`, `may-not-do-this`, or `stale-version` where `version` is given and old. */
  async execute(
    caller: Caller,
    planId: string,
    fields: ReminderPolicyFields,
    version: number | null = null,
  ): Promise<ReminderPolicy> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { plan } = found(await new Plans(transaction.manager).reachedBy(caller.actor).lock(planId));
      const place = { missionId: plan.missionId, planId: plan.id };
      const post = allowed(mayDo(caller.actor, 'amend_policy', place));

      const kept = await transaction.manager.findOneBy(ReminderPolicyEntity, { planId: plan.id });
      const before = kept ?? { planId: plan.id, ...DEFAULT_REMINDER_POLICY, version: 1 };
      if (version !== null && version !== before.version) {
        throw new Refused({ code: 'stale-version' }, { current: before });
      }
      const after = { ...fields, planId: plan.id, version: before.version + 1 };
      await transaction.manager.save(ReminderPolicyEntity, after);

      transaction.record(
        {
          name: 'policy.amended',
          subjectType: 'plan',
          subjectId: plan.id,
          missionId: plan.missionId,
          planId: plan.id,
          activityId: null,
          sensitivity: 'unclassified',
          audience: 'all',
          concernedOrganizationIds: [],
          before: { ...before },
          after,
        },
        post.postId,
      );
      return after;
    });
  }
}
