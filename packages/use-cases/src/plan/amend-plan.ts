import { PlanEntity } from '@jalon/database/plan/plan.entity';
import { Plans } from '@jalon/database/plan/plan.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Text } from '@jalon/domain/language/text';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { planCycles } from '../cycle/plan-cycles.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { textsOfText } from '../survivor-data/texts-of-text.ts';
import { planFact } from './plan-fact.ts';

export interface PlanAmendment {
  title?: Text | undefined;
  endsOn?: string | undefined;
  extendedTo?: string | null | undefined;
  reason: string;
}

/** Corrects a plan or extends it. Signed text is fixed: a correction has a reason, which stays in the trail. */
export class AmendPlan {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the plan's id. Throws `Refused`: `not-found`, `may-not-do-this`, `stale-version`, `plan-is-closed`,
   * `due-before-start`, `survivor-data`.
   */
  execute(caller: Caller, planId: string, version: number, request: PlanAmendment): Promise<string> {
    const texts = [...textsOfText('/title', request.title), { pointer: '/reason', text: request.reason }];
    guardText(texts, caller.language);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const { plan, mission } = found(await new Plans(manager).reachedBy(caller.actor).lock(planId));
      const place = { missionId: mission.id, planId: plan.id };
      const post = allowed(mayDo(caller.actor, 'amend_plan', place));
      if (plan.closedAt) throw new Refused({ code: 'plan-is-closed' });
      // Read again under the lock: another amendment may just have been committed.
      const row = await manager.findOneByOrFail(PlanEntity, { id: plan.id });
      if (row.version !== version) throw new Refused({ code: 'stale-version' });
      const { reason, ...changes } = request;
      const changed = { ...row, ...changes };
      refuseBackwards(changed, changes.endsOn ? '/endsOn' : '/extendedTo');
      await manager.update(PlanEntity, row.id, { ...changes, version: version + 1 });
      await planCycles(transaction, changed, mission);
      const before = Object.fromEntries(
        Object.keys(changes).map((key) => [key, row[key as keyof PlanEntity]]),
      );
      transaction.record(
        planFact(row, { name: 'plan.amended', before, after: { ...changes, reason } }),
        post.postId,
      );
      return row.id;
    });
  }
}

function refuseBackwards(
  plan: Pick<PlanEntity, 'startsOn' | 'endsOn' | 'extendedTo'>,
  pointer: string,
): void {
  const isBackwards =
    plan.endsOn < plan.startsOn || (plan.extendedTo !== null && plan.extendedTo < plan.endsOn);
  if (isBackwards) throw new Refused({ code: 'due-before-start', pointer });
}
