import { MandateEntity } from '@jalon/database/committee/mandate.entity';
import { isId } from '@jalon/database/connection/id-or-reference';
import { Plans } from '@jalon/database/plan/plan.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { mayDo } from '@jalon/domain/post/rights';
import type { Caller } from '../caller.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { allowed, found } from '../refused.ts';

/** A mandate that this person may decide about, its plan locked. Throws `not-found`, `may-not-do-this`, `plan-is-closed`. */
export async function reachedMandate({ manager }: Transaction, caller: Caller, mandateId: string) {
  const known = found(isId(mandateId) ? await manager.findOneBy(MandateEntity, { id: mandateId }) : null);
  const { plan, mission } = found(await new Plans(manager).reachedBy(caller.actor).lock(known.planId));
  const post = allowed(mayDo(caller.actor, 'keep_mandates', { missionId: mission.id, planId: plan.id }));
  refuseClosedPlan(plan);
  // Read again under the plan's lock: somebody may have renewed it.
  const mandate = await manager.findOneByOrFail(MandateEntity, { id: known.id });
  return { mandate, plan, mission, post };
}
