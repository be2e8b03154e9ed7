import { isId } from '@jalon/database/connection/id-or-reference';
import { CycleEntity } from '@jalon/database/cycle/cycle.entity';
import { cyclesOf } from '@jalon/database/cycle/cycle.repository';
import { CycleExtensionEntity } from '@jalon/database/cycle/cycle-extension.entity';
import { Plans } from '@jalon/database/plan/plan.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { canExtendCycle, type Extension } from '@jalon/domain/cycle/extend-cycle';
import { addDays } from '@jalon/domain/mission/local-date';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import { authorOf, type Caller } from '../caller.ts';
import { planFact } from '../plan/plan-fact.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { allowed, found } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';

/** Gives a cycle later dates, with a reason. The first dates are kept; reminders of the return follow the new one. */
export class ExtendCycle {
  constructor(private readonly transactions: Transactions) {}

  /** Answers the cycle's id. Throws `Refused`: `not-found`, `plan-is-closed`, `survivor-data` and the codes of `canExtendCycle`. */
  execute(
    caller: Caller,
    cycleId: string,
    request: Extension & { guardJustification?: string | undefined },
  ): Promise<string> {
    const { dueOn, closesOn, reason, guardJustification } = request;
    guardText([{ pointer: '/reason', text: reason }], caller.language, guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now, author } = transaction;
      const known = found(isId(cycleId) ? await manager.findOneBy(CycleEntity, { id: cycleId }) : null);
      const { plan, mission } = found(await new Plans(manager).reachedBy(caller.actor).lock(known.planId));
      const cycles = await cyclesOf(manager, plan.id);
      const cycle = found(cycles.find(({ id }) => id === known.id));
      const next = cycles.find(({ startsOn }) => startsOn > cycle.startsOn) ?? null;
      const place = { missionId: mission.id, planId: plan.id };
      const today = localDateOf(now, mission.timeZone);
      const { post } = allowed(
        canExtendCycle(cycle, { dueOn, closesOn, reason }, caller.actor, { place, today, next }),
      );
      refuseClosedPlan(plan);
      await manager.update(CycleEntity, cycle.id, {
        dueOn,
        closesOn,
        firstDueOn: cycle.firstDueOn ?? cycle.dueOn,
        firstClosesOn: cycle.firstClosesOn ?? cycle.closesOn,
      });
      // One that was opened early, because this one was, keeps the day on which it would have opened.
      if (next?.state === 'planned')
        await manager.update(CycleEntity, next.id, { opensOn: addDays(closesOn, 1) });
      await manager.insert(CycleExtensionEntity, {
        id: transaction.newId(),
        cycleId: cycle.id,
        dueFrom: cycle.dueOn,
        dueTo: dueOn,
        closesFrom: cycle.closesOn,
        closesTo: closesOn,
        reason,
        postId: post.postId,
        personId: author.personId!,
        extendedAt: now,
      });
      const what = { name: 'cycle.extended', subjectType: 'cycle', subjectId: cycle.id } as const;
      const before = { label: cycle.label, dueOn: cycle.dueOn, closesOn: cycle.closesOn };
      const after = { label: cycle.label, dueOn, closesOn, reason, guardJustification };
      transaction.record(planFact(plan, { ...what, before, after }), post.postId);
      return cycle.id;
    });
  }
}
