import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { openUpdateOf } from '@jalon/database/update/open-update.repository';
import { UpdateEntity } from '@jalon/database/update/update.entity';
import { setAside } from '../update/set-aside.ts';

/**
 * Gives the activity a lead of its own and keeps the one before with the reason. What the former lead had begun
 * and not sent is set aside: it is theirs to read and nobody's to send. Whoever calls it raises the version.
 */
export async function setLead(
  transaction: Transaction,
  reached: ReachedActivity,
  newLeadOrganizationId: string,
  reason: string,
  postId: string,
): Promise<void> {
  const { activity, leadOrganizationId } = reached;
  const { manager, now, author } = transaction;
  await manager.query('UPDATE activity SET lead_organization_id = $2 WHERE id = $1', [
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
  await setAsideWhatWasBegun(transaction, reached, postId);
}

async function setAsideWhatWasBegun(
  transaction: Transaction,
  reached: ReachedActivity,
  postId: string,
): Promise<void> {
  const open = await openUpdateOf(transaction.manager, reached.activity.id);
  if (!open) return;
  const update = await transaction.manager.findOneByOrFail(UpdateEntity, { id: open.id });
  await setAside(transaction, reached, update, postId);
}
