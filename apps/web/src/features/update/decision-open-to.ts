import type { UpdateReply } from '@jalon/contracts/update/update';
import { canRecordFinding } from '@jalon/domain/finding/record-finding';
import type { Actor } from '@jalon/domain/post/post';
import { mayDo, type Place } from '@jalon/domain/post/rights';

/**
 * Which decision on a report is open to this reader: to answer it, to verify it, or none. A reply names no person,
 * so that one's own record is only seen by the server; it then refuses with the reason.
 */
export function decisionOpenTo(actor: Actor, place: Place, update: UpdateReply): 'answer' | 'verify' | null {
  if (update.state === 'submitted') return mayDo(actor, 'answer', place).allowed ? 'answer' : null;
  if (update.state !== 'accepted' || update.status !== 'completed') return null;
  return canRecordFinding(asDomainUpdate(update), actor, { place }).allowed ? 'verify' : null;
}

function asDomainUpdate(update: UpdateReply) {
  return {
    state: update.state,
    personId: '',
    organizationId: update.organization.id,
    recordedForOrganizationId: update.recordedFor?.id ?? null,
  };
}
