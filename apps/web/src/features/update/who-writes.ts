import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { UpdateReply } from '@jalon/contracts/update/update';
import { allow, type Decision, refuse } from '@jalon/domain/decision';
import type { Actor } from '@jalon/domain/post/post';
import { mayDo, type Place } from '@jalon/domain/post/rights';

/** In whose name this person reports: as the lead, or recording for it. */
export interface Writer {
  /** Null where the lead itself writes; else the organization that records for it. */
  recordedBy: string | null;
}

/** Whether this person may report here at all, and as whom. The server decides by the same table of rights. */
export function whoWrites(actor: Actor, place: Place): Decision<Writer> {
  if (mayDo(actor, 'declare', place).allowed) return allow({ recordedBy: null });
  const recorder = mayDo(actor, 'record_for_lead', place);
  if (recorder.allowed) return allow({ recordedBy: recorder.value.organizationId });
  return refuse(recorder.refusal.code === 'not-found' ? 'not-found' : 'not-the-lead');
}

/**
 * The draft or returned report that this writer goes on with. The lead goes on with any; who records for it only
 * with what their own organization recorded.
 */
export function openUpdateOf(activity: ActivityReply, writer: Writer): UpdateReply | undefined {
  const open = activity.updates.find(({ state }) => state === 'draft' || state === 'returned');
  return writer.recordedBy === null || open?.organization.id === writer.recordedBy ? open : undefined;
}

/** True where somebody else's draft or question stands in the way: at most one may be. */
export function isTaken(activity: ActivityReply, writer: Writer): boolean {
  const hasOpen = activity.updates.some(({ state }) => state === 'draft' || state === 'returned');
  return (hasOpen || activity.hasOpenUpdate) && writer.recordedBy !== null && !openUpdateOf(activity, writer);
}
