import { allow, type Decision, refuse } from '../decision.ts';
import type { Actor, ActorPost } from '../post/post.ts';
import { mayDo, type Place } from '../post/rights.ts';
import type { Activity } from './activity.ts';

export interface LeadChange {
  post: ActorPost;
  previousLeadOrganizationId: string;
  leadOrganizationId: string;
  reason: string;
}

/**
 * A new lead, decided by coordinator or co-lead with a reason; the lead proposes one in an update instead.
 * Null where this organization leads already.
 */
export function changeLead(
  activity: Pick<Activity, 'status'>,
  change: { leadOrganizationId: string; reason?: string | null },
  actor: Pick<Actor, 'posts'>,
  context: { place: Place & { leadOrganizationId: string }; planIsClosed: boolean },
): Decision<LeadChange | null> {
  const decider = mayDo(actor, 'decide_dates', context.place);
  if (!decider.allowed) return decider;
  const previousLeadOrganizationId = context.place.leadOrganizationId;
  if (change.leadOrganizationId === previousLeadOrganizationId) return allow(null);
  if (activity.status === 'discontinued') return refuse('activity-is-discontinued');
  if (context.planIsClosed) return refuse('plan-is-closed');
  const reason = change.reason?.trim();
  if (!reason) return refuse('reason-required', { pointer: '/leadChangeReason' });
  return allow({
    post: decider.value,
    previousLeadOrganizationId,
    leadOrganizationId: change.leadOrganizationId,
    reason,
  });
}
