import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { UpdateState } from '@jalon/domain/update/update';

/**
 * Gives an update the next place in the activity's order of submission and keeps what it says as it is sent, so
 * that a later correction rewrites nothing. Call it with the activity locked and the rule asked.
 */
export async function keepDeclaration(
  transaction: Transaction,
  { activity, today }: ReachedActivity,
  updateId: string,
  state: Extract<UpdateState, 'submitted' | 'declared'>,
  postId: string,
): Promise<void> {
  const { manager, now, author } = transaction;
  const [{ sequence }] = await manager.query(
    'SELECT coalesce(max(sequence), 0) + 1 AS sequence FROM declaration WHERE activity_id = $1',
    [activity.id],
  );
  await manager.query(
    `UPDATE "update" SET state = $2, sequence = $3, submitted_at = $4, submitted_on = $5, saved_at = $4,
            writer_ids = CASE WHEN writer_ids ? $6 THEN writer_ids ELSE writer_ids || jsonb_build_array($6::text) END,
            version = version + 1
      WHERE id = $1`,
    [updateId, state, sequence, now, today, author.personId],
  );
  await manager.query(
    `INSERT INTO declaration (activity_id, sequence, update_id, status, words, declared_at, declared_on, person_id,
                              post_id)
     SELECT activity_id, sequence, id, status, ${WORDS}, submitted_at, submitted_on, $2, $3 FROM "update" WHERE id = $1`,
    [updateId, author.personId, postId],
  );
}

/** What a person typed, under the names that the API gives it. */
const WORDS = `jsonb_build_object('done', done, 'constraintCause', constraint_cause, 'constraintNote', constraint_note,
  'discontinuedReason', discontinued_reason, 'nextStep', next_step, 'proposedDueOn', proposed_due_on,
  'proposedLeadOrganizationId', proposed_lead_organization_id, 'proposalReason', proposal_reason,
  'noEvidence', no_evidence)`;
