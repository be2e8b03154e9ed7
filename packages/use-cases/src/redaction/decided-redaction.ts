import { isId } from '@jalon/database/connection/id-or-reference';
import { Plans, type ReachedPlan } from '@jalon/database/plan/plan.repository';
import { RedactionEntity } from '@jalon/database/redaction/redaction.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { ActorPost } from '@jalon/domain/post/post';
import { decideRedaction } from '@jalon/domain/redaction/decide-redaction';
import type { Caller } from '../caller.ts';
import { allowed, found } from '../refused.ts';

export interface DecidedRedaction {
  redaction: RedactionEntity;
  plan: ReachedPlan;
  post: ActorPost;
}

/** A request under the lock of its plan, for somebody of the other side who may decide. Throws `Refused`. */
export async function lockToDecide(
  { manager }: Transaction,
  { actor }: Caller,
  redactionId: string,
): Promise<DecidedRedaction> {
  const known = isId(redactionId) ? await manager.findOneBy(RedactionEntity, { id: redactionId }) : null;
  const plan = found(await new Plans(manager).reachedBy(actor).lock(found(known).planId));
  const redaction = await manager.findOneOrFail(RedactionEntity, {
    where: { id: redactionId },
    lock: { mode: 'pessimistic_write' },
  });
  const place = { missionId: plan.mission.id, planId: plan.plan.id };
  return { redaction, plan, post: allowed(decideRedaction(redaction, actor, place)) };
}
