import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { UpdateReply } from '@jalon/contracts/update/update';
import { allow, type Decision } from '@jalon/domain/decision';
import { declaringPost } from '@jalon/domain/post/declaring-post';
import type { Actor } from '@jalon/domain/post/post';
import type { Place } from '@jalon/domain/post/rights';

/** In whose name this person reports: as the lead, or recording for it. */
export interface Writer {
  /** Null where the lead itself writes; else the organization that records for it. */
  recordedBy: string | null;
}

/** Whether this person may report here at all, and as whom. The server decides by the same table of rights. */
export function whoWrites(actor: Actor, place: Place & { leadOrganizationId: string }): Decision<Writer> {
  const declarer = declaringPost(actor, place);
  if (!declarer.allowed) return declarer;
  const { post, recordedForOrganizationId } = declarer.value;
  return allow({ recordedBy: recordedForOrganizationId === null ? null : post.organizationId });
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
