import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import { EvidenceEntity } from '@jalon/database/evidence/evidence.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { activityFact } from '../activity/activity-fact.ts';

/** The evidence of an update, from the instant of its last sending on, or of a finding. */
type Of = { updateId: string; since: string | null } | { findingId: string };

/**
 * Puts evidence on record when what it belongs to is sent: one fact each, with the marking of the piece itself,
 * because evidence for one side may stand on a report for both.
 */
export async function recordEvidence(
  transaction: Transaction,
  reached: ReachedActivity,
  of: Of,
  postId: string,
): Promise<void> {
  const where = 'findingId' in of ? { findingId: of.findingId } : { updateId: of.updateId };
  const since = 'since' in of ? of.since : null;
  const pieces = await transaction.manager.find(EvidenceEntity, { where, order: { position: 'ASC' } });
  for (const { id: subjectId, sensitivity, audience, organizationId, addedAt, ...piece } of pieces) {
    if (since !== null && addedAt <= since) continue;
    const { title, kind, url, uploadId, dated, source } = piece;
    const what = {
      name: 'evidence.added',
      subjectType: 'evidence',
      subjectId,
      sensitivity,
      audience,
    } as const;
    const fact = activityFact(
      reached,
      { ...what, after: { ...where, title, kind, url, uploadId, dated, source } },
      organizationId,
    );
    transaction.record(fact, postId);
  }
}
