import { allow, type Decision, refuse } from '../decision.ts';
import { isLocalDate, type LocalDate } from '../mission/local-date.ts';
import type { Actor, ActorPost } from '../post/post.ts';
import { mayDo, type Place } from '../post/rights.ts';
import type { Activity } from './activity.ts';

/** A row of the activity's due history. The first due date is never among what changes. */
export interface DueDateChange {
  post: ActorPost;
  previousDueOn: LocalDate;
  dueOn: LocalDate;
  reason: string;
}

/**
 * A new due date, decided by coordinator or co-lead with a reason; the lead proposes one in an update instead.
 * Null where the date is the present one: nothing changes, and no reason is asked for.
 */
export function changeDueDate(
  activity: Pick<Activity, 'status' | 'startOn' | 'dueOn'>,
  change: { dueOn: LocalDate; reason?: string | null },
  actor: Pick<Actor, 'posts'>,
  context: { place: Place; planIsClosed: boolean },
): Decision<DueDateChange | null> {
  const decider = mayDo(actor, 'decide_dates', context.place);
  if (!decider.allowed) return decider;
  if (change.dueOn === activity.dueOn) return allow(null);
  if (activity.status === 'discontinued') return refuse('activity-is-discontinued');
  if (context.planIsClosed) return refuse('plan-is-closed');
  if (!isLocalDate(change.dueOn)) return refuse('date-does-not-exist', { pointer: '/dueOn' });
  if (change.dueOn < activity.startOn) return refuse('due-before-start', { pointer: '/dueOn' });
  const reason = change.reason?.trim();
  if (!reason) return refuse('reason-required', { pointer: '/dueChangeReason' });
  return allow({ post: decider.value, previousDueOn: activity.dueOn, dueOn: change.dueOn, reason });
}
