import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';

/** Gives the activity a lead of its own and keeps the one before with the reason. */
export async function setLead(
  transaction: Transaction,
  { activity, leadOrganizationId }: ReachedActivity,
  newLeadOrganizationId: string,
  reason: string,
  postId: string,
): Promise<void> {
  const { manager, now, author } = transaction;
  await manager.query('UPDATE activity SET lead_organization_id = $2, version = version + 1 WHERE id = $1', [
    activity.id,
    newLeadOrganizationId,
  ]);
  await manager.query(
    `INSERT INTO lead_change (id, activity_id, from_organization_id, to_organization_id, reason, post_id, person_id,
                              changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      transaction.newId(),
      activity.id,
      leadOrganizationId,
      newLeadOrganizationId,
      reason,
      postId,
      author.personId,
      now,
    ],
  );
}
