import { Activities, type ReachedActivity } from '@jalon/database/activity/activity.repository';
import { isId } from '@jalon/database/connection/id-or-reference';
import { CycleEntity } from '@jalon/database/cycle/cycle.entity';
import { owedActivities } from '@jalon/database/cycle/owed-activities.repository';
import { Plans } from '@jalon/database/plan/plan.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { UpdateEntity } from '@jalon/database/update/update.entity';
import type { ActorPost } from '@jalon/domain/post/post';
import { mayDo } from '@jalon/domain/post/rights';
import { activityFact } from '../activity/activity-fact.ts';
import { settleActivity } from '../activity/settle-activity.ts';
import { authorOf, type Caller } from '../caller.ts';
import { planFact } from '../plan/plan-fact.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
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
   * `plan-is-closed`, `cycle-is-closed`, `cycle-not-open`, and the codes of `canSubmit` for the first draft that is incomplete: then nothing is sent.
   */
  execute(caller: Caller, returnId: string): Promise<string> {
    const [cycleId = '', organizationId = ''] = returnId.split('.');
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      if (!isId(cycleId) || !isId(organizationId)) throw new Refused({ code: 'not-found' });
      const known = found(await manager.findOneBy(CycleEntity, { id: cycleId }));
      const { plan, mission } = found(await new Plans(manager).reachedBy(caller.actor).lock(known.planId));
      const place = { missionId: mission.id, planId: plan.id, leadOrganizationId: organizationId };
      const post = allowed(mayDo(caller.actor, 'submit_return', place));
      refuseClosedPlan(plan);
      const cycle = await manager.findOneByOrFail(CycleEntity, { id: known.id });
      if (cycle.state === 'closed') throw new Refused({ code: 'cycle-is-closed' });
      if (cycle.state === 'planned') throw new Refused({ code: 'cycle-not-open' });
      const sent = await sendOwed(transaction, caller, cycle, organizationId, post);
      const what = { name: 'return.submitted', subjectType: 'cycle', subjectId: cycle.id } as const;
      // Sent a second time it finds nothing left to send, and nothing has happened.
      if (sent > 0) transaction.record(planFact(plan, { ...what, after: { returnId, sent } }), post.postId);
      return returnId;
    });
  }
}

/** Answers for how many activities something was sent. What the caller may not see is not theirs to send. */
async function sendOwed(
  transaction: Transaction,
  caller: Caller,
  cycle: CycleEntity,
  organizationId: string,
  post: ActorPost,
): Promise<number> {
  const { manager, now } = transaction;
  const activities = new Activities(manager, now).visibleTo(caller.actor);
  let sent = 0;
  for (const { activityId, openUpdateId, hasSent } of await owedActivities(manager, cycle, organizationId)) {
    if (openUpdateId === null && hasSent) continue;
    const reached = await activities.lock(activityId);
    if (!reached) continue;
    if (openUpdateId) await sendDraft(transaction, caller, reached, openUpdateId);
    else await declareNoChange(transaction, reached, post);
    sent += 1;
  }
  return sent;
}

async function sendDraft(
  transaction: Transaction,
  caller: Caller,
  reached: ReachedActivity,
  updateId: string,
): Promise<void> {
  const update = await transaction.manager.findOneByOrFail(UpdateEntity, { id: updateId });
  try {
    await submit(transaction, caller, { update, reached });
  } catch (error) {
    throw error instanceof Refused ? atActivity(error, reached) : error;
  }
}

/** "No change" is a declaration of the present status. */
async function declareNoChange(
  transaction: Transaction,
  reached: ReachedActivity,
  post: ActorPost,
): Promise<void> {
  const { status, constraintCause, constraintNote } = reached.activity;
  const present = { status, constraintCause, constraintNote, discontinuedReason: null };
  await declareBare(transaction, reached, present, { post, recordedForOrganizationId: null });
  await settleActivity(transaction, reached, present);
  const change = { before: { status }, after: { status } };
  transaction.record(activityFact(reached, { name: 'activity.declared', ...change }), post.postId);
}

/** Says which of the drafts is incomplete. */
function atActivity(error: Refused, { activity }: ReachedActivity): Refused {
  const pointer = `/activities/${activity.reference}${error.refusal.pointer ?? ''}`;
  return new Refused({ ...error.refusal, pointer }, error.more);
}
