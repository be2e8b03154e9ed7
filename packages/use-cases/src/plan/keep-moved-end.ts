import { PlanExtensionEntity } from '@jalon/database/plan/plan-extension.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import { endOf, type Plan } from '@jalon/domain/plan/plan';
import type { ActorPost } from '@jalon/domain/post/post';
import type { Caller } from '../caller.ts';

/** Keeps the end from which a plan was moved, and why: the end as signed stays visible, and so does each step since. */
export async function keepMovedEnd(
  transaction: Transaction,
  before: Pick<Plan, 'id' | 'endsOn' | 'extendedTo'>,
  after: Pick<Plan, 'endsOn' | 'extendedTo'>,
  decision: { reason: string; timeZone: string; post: ActorPost; caller: Caller },
): Promise<void> {
  const { reason, timeZone, post, caller } = decision;
  const [fromOn, toOn] = [endOf(before), endOf(after)];
  if (fromOn === toOn) return;
  await transaction.manager.insert(PlanExtensionEntity, {
    id: transaction.newId(),
    planId: before.id,
    fromOn,
    toOn,
    reason,
    decidedOn: localDateOf(transaction.now, timeZone),
    postId: post.postId,
    personId: caller.actor.personId,
  });
}
