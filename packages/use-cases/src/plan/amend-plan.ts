import { PlanEntity } from '@jalon/database/plan/plan.entity';
import { Plans } from '@jalon/database/plan/plan.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Text } from '@jalon/domain/language/text';
import { horizonOf } from '@jalon/domain/mission/horizon';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { knownZone, localDateOf } from '@jalon/domain/mission/mission-calendar';
import type { Plan } from '@jalon/domain/plan/plan';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { planCycles } from '../cycle/plan-cycles.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { textsOfText } from '../survivor-data/texts-of-text.ts';
import { keepMovedEnd } from './keep-moved-end.ts';
import { planFact } from './plan-fact.ts';
import { refuseClosedPlan } from './refuse-closed-plan.ts';

export interface PlanAmendment {
  title?: Text | undefined;
  endsOn?: string | undefined;
  extendedTo?: string | null | undefined;
  reason: string;
  guardJustification?: string | undefined;
}

/** Corrects a plan or extends it. Signed text is fixed: a correction has a reason, which stays in the trail. */
export class AmendPlan {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the plan's id. Throws `Refused`: `not-found`, `may-not-do-this`, `stale-version`, `plan-is-closed`,
   * `due-before-start`, `date-in-the-past`, `date-too-far`, `survivor-data`.
   */
  execute(caller: Caller, planId: string, version: number, request: PlanAmendment): Promise<string> {
    const texts = [...textsOfText('/title', request.title), { pointer: '/reason', text: request.reason }];
    guardText(texts, caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const { plan, mission } = found(await new Plans(manager).reachedBy(caller.actor).lock(planId));
      const place = { missionId: mission.id, planId: plan.id };
      const post = allowed(mayDo(caller.actor, 'amend_plan', place));
      refuseClosedPlan(plan);
      if (plan.version !== version) throw new Refused({ code: 'stale-version' });
      const { reason, guardJustification, ...asked } = request;
      const changes = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
      const changed: Plan = { ...plan, ...changes };
      refuseBackwards(changed, asked.endsOn ? '/endsOn' : '/extendedTo');
      const today = localDateOf(transaction.now, knownZone(mission.timeZone));
      // Nobody can still deliver by a day that has passed.
      if (asked.extendedTo && asked.extendedTo !== plan.extendedTo && asked.extendedTo < today)
        throw new Refused({ code: 'date-in-the-past', pointer: '/extendedTo' });
      refuseTooFar(asked, horizonOf(today));
      await manager.update(PlanEntity, plan.id, { ...changes, version: version + 1 });
      await keepMovedEnd(transaction, plan, changed, { reason, timeZone: mission.timeZone, post, caller });
      await planCycles(transaction, changed, mission, post.postId);
      const before = Object.fromEntries(Object.keys(changes).map((key) => [key, plan[key as keyof Plan]]));
      const after = { ...changes, reason, guardJustification };
      transaction.record(planFact(plan, { name: 'plan.amended', before, after }), post.postId);
      return plan.id;
    });
  }
}

function refuseTooFar(asked: Pick<PlanAmendment, 'endsOn' | 'extendedTo'>, horizon: LocalDate): void {
  for (const field of ['endsOn', 'extendedTo'] as const)
    if ((asked[field] ?? '') > horizon)
      throw new Refused({ code: 'date-too-far', pointer: `/${field}`, values: { date: horizon } });
}

function refuseBackwards(plan: Pick<Plan, 'startsOn' | 'endsOn' | 'extendedTo'>, pointer: string): void {
  const isBackwards =
    plan.endsOn < plan.startsOn || (plan.extendedTo !== null && plan.extendedTo < plan.endsOn);
  if (isBackwards) throw new Refused({ code: 'due-before-start', pointer });
}
