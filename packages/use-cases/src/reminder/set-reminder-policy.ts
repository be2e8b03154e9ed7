import { Plans } from '@jalon/database/plan/plan.repository';
import { ReminderPolicyEntity } from '@jalon/database/reminder/reminder.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { knownZone } from '@jalon/domain/mission/mission-calendar';
import { mayDo } from '@jalon/domain/post/rights';
import { DEFAULT_REMINDER_POLICY, type ReminderPolicy } from '@jalon/domain/reminder/reminder';
import { type ReminderPolicyFields, setPolicy } from '@jalon/domain/reminder/set-policy';
import { authorOf, type Caller } from '../caller.ts';
import { holdToNewHour } from '../mission/hold-to-new-hour.ts';
import { allowed, found, Refused } from '../refused.ts';

/** Sets when and to whom a plan's reminders go. What was planned already is asked again when it is sent. */
export class SetReminderPolicy {
  constructor(private readonly transactions: Transactions) {}

  /**
   * `version` is the one that was read; null sets it over whatever is there. Throws `Refused`: `not-found`,
   * `may-not-do-this`, `stale-version`, `days-twice`, `ladder-order`.
   */
  async execute(
    caller: Caller,
    planId: string,
    fields: ReminderPolicyFields,
    version: number | null,
  ): Promise<ReminderPolicy> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { plan, mission } = found(
        await new Plans(transaction.manager).reachedBy(caller.actor).lock(planId),
      );
      const place = { missionId: plan.missionId, planId: plan.id };
      const post = allowed(mayDo(caller.actor, 'amend_policy', place));

      const kept = await transaction.manager.findOneBy(ReminderPolicyEntity, { planId: plan.id });
      const before = kept ?? { planId: plan.id, ...DEFAULT_REMINDER_POLICY, version: 1 };
      if (version !== null && version !== before.version) {
        throw new Refused({ code: 'stale-version' }, { current: before });
      }
      const after = { ...allowed(setPolicy(fields)), planId: plan.id, version: before.version + 1 };
      await transaction.manager.save(ReminderPolicyEntity, after);
      // Another hour of the same day holds today already; another day holds from the next one on.
      const isAnotherHour =
        after.digestTime !== before.digestTime && after.digestWeekday === before.digestWeekday;
      if (isAnotherHour) await holdToNewHour(transaction, mission.id, knownZone(mission.timeZone));

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
