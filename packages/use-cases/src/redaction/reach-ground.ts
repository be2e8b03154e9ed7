import { Activities, type ReachedActivity } from '@jalon/database/activity/activity.repository';
import { Plans, type ReachedPlan } from '@jalon/database/plan/plan.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Actor } from '@jalon/domain/post/post';
import type { Place } from '@jalon/domain/post/rights';

/** What an item stands on, as somebody reaches it: an activity, or the plan itself. */
export interface ReachedGround extends ReachedPlan {
  activity: ReachedActivity['activity'] | null;
  place: Place;
  concernedOrganizationIds: string[];
  leadOrganizationId: string | null;
}

interface Ground {
  activityId: string | null;
  planId: string | null;
}

/** Null where it does not exist for this person. Locked, nobody else changes anything in the plan meanwhile. */
export async function reachGround(
  { manager, now }: Pick<Transaction, 'manager' | 'now'>,
  actor: Actor,
  { activityId, planId }: Ground,
  how: 'find' | 'lock',
): Promise<ReachedGround | null> {
  if (activityId !== null) return new Activities(manager, now).visibleTo(actor)[how](activityId);
  const reached = planId === null ? null : await new Plans(manager).reachedBy(actor)[how](planId);
  if (!reached) return null;
  const place = { missionId: reached.mission.id, planId: reached.plan.id };
  return { ...reached, activity: null, place, concernedOrganizationIds: [], leadOrganizationId: null };
}
