import { Plans } from '@jalon/database/plan/plan.repository';
import { observersAmong, openedTo, setOpenings } from '@jalon/database/post/plan-openings.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { planFact } from '../plan/plan-fact.ts';
import { allowed, found, Refused } from '../refused.ts';

/** Opens a plan by name to observers' posts, exactly these, by the coordinator of its mission. */
export class OpenPlan {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the plan's id. Throws `Refused`: `not-found`, `may-not-do-this`, `not-an-observer` at the first post
   * that is none.
   */
  execute(caller: Caller, planId: string, postIds: string[]): Promise<string> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const { plan } = found(await new Plans(manager).reachedBy(caller.actor).lock(planId));
      const place = { missionId: plan.missionId, planId: plan.id };
      const post = allowed(mayDo(caller.actor, 'open_plan', place));
      const wanted = [...new Set(postIds.map((id) => id.toLowerCase()))];
      const observers = await observersAmong(manager, plan, wanted);
      const strange = postIds.findIndex((id) => !observers.includes(id.toLowerCase()));
      if (strange >= 0) throw new Refused({ code: 'not-an-observer', pointer: `/postIds/${strange}` });
      const before = await openedTo(manager, plan.id);
      const after = wanted.toSorted();
      if (before.join() === after.join()) return plan.id;
      await setOpenings(manager, plan.id, after);
      const opened = { name: 'plan.opened', before: { postIds: before }, after: { postIds: after } } as const;
      transaction.record(planFact(plan, opened), post.postId);
      return plan.id;
    });
  }
}
