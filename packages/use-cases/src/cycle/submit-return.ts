import { ActivityEntity } from '@jalon/database/activity/activity.entity';
import { Activities, type ReachedActivity } from '@jalon/database/activity/activity.repository';
import { isId } from '@jalon/database/connection/id-or-reference';
import { CycleEntity } from '@jalon/database/cycle/cycle.entity';
import { owedActivities } from '@jalon/database/cycle/owed-activities.repository';
import { Plans } from '@jalon/database/plan/plan.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { UpdateEntity } from '@jalon/database/update/update.entity';
import { mayDo } from '@jalon/domain/post/rights';
import { settleActivity } from '../activity/settle-activity.ts';
import { authorOf, type Caller } from '../caller.ts';
import { planFact } from '../plan/plan-fact.ts';
import { allowed, found, Refused } from '../refused.ts';
import { declareBare } from '../update/declare-bare.ts';
import { submit } from '../update/submit-update.ts';

/**
 * Submits what an organization owes in a cycle: every draft is sent, and "no change", a declaration of the
 * present status, is declared for the rest. All or nothing.
 */
export class SubmitReturn {
  constructor(private readonly transactions: Transactions) {}

  /**
   * `returnId` is `{cycleId}.{organizationId}`. Answers it. Throws `Refused`: `not-found`, `may-not-do-this`,
   * `cycle-is-closed`, and the codes of `canSubmit` for the first draft that is incomplete: then nothing is sent.
   */
  execute(caller: Caller, returnId: string): Promise<string> {
    const [cycleId = '', organizationId = ''] = returnId.split('.');
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      if (!isId(cycleId) || !isId(organizationId)) throw new Refused({ code: 'not-found' });
      const cycle = found(await manager.findOneBy(CycleEntity, { id: cycleId }));
      const { plan, mission } = found(await new Plans(manager).reachedBy(caller.actor).lock(cycle.planId));
      const place = { missionId: mission.id, planId: plan.id, leadOrganizationId: organizationId };
      const post = allowed(mayDo(caller.actor, 'submit_return', place));
      if (cycle.state !== 'open') throw new Refused({ code: 'cycle-is-closed' });
      const activities = new Activities(manager, now).visibleTo(caller.actor);
      const owed = await owedActivities(manager, cycle, organizationId);
      for (const item of owed) {
        const reached = found(await activities.lock(item.activityId));
        await send(transaction, caller, reached, item, post);
      }
      const after = { returnId, activities: owed.length };
      const what = { name: 'return.submitted', subjectType: 'cycle', subjectId: cycle.id, after } as const;
      transaction.record(planFact(plan, what), post.postId);
      return returnId;
    });
  }
}

async function send(
  transaction: Transaction,
  caller: Caller,
  reached: ReachedActivity,
  { openUpdateId, hasSent }: Awaited<ReturnType<typeof owedActivities>>[number],
  post: Parameters<typeof declareBare>[4]['post'],
): Promise<void> {
  if (openUpdateId) {
    const update = await transaction.manager.findOneByOrFail(UpdateEntity, { id: openUpdateId });
    try {
      await submit(transaction, caller, { update, reached });
    } catch (error) {
      throw error instanceof Refused ? atActivity(error, reached) : error;
    }
    return;
  }
  if (hasSent) return;
  const row = await transaction.manager.findOneByOrFail(ActivityEntity, { id: reached.activity.id });
  const { status, constraintCause, constraintNote } = row;
  const present = { status, constraintCause, constraintNote, discontinuedReason: null };
  await declareBare(transaction, caller, reached, present, { post, recordedForOrganizationId: null });
  await settleActivity(transaction, reached, present);
}

/** Says which of the drafts is incomplete. */
function atActivity(error: Refused, { activity }: ReachedActivity): Refused {
  const pointer = `/activities/${activity.reference}${error.refusal.pointer ?? ''}`;
  return new Refused({ ...error.refusal, pointer }, error.more);
}
