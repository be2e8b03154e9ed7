import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import { OrganizationEntity } from '@jalon/database/organization/organization.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { UpdateEntity } from '@jalon/database/update/update.entity';
import { draftFact, updateFact } from './update-fact.ts';

/**
 * Sets a draft or returned update aside. A draft that was never sent goes altogether, its words stay in the
 * trail; a returned update was sent, so it stays in the history as superseded and only stops waiting.
 */
export async function setAside(
  transaction: Transaction,
  reached: ReachedActivity,
  update: UpdateEntity,
  postId: string,
): Promise<void> {
  const { manager } = transaction;
  const { state, status, done } = update;
  if (state === 'draft') {
    await manager.query('DELETE FROM evidence WHERE update_id = $1', [update.id]);
    await manager.query('DELETE FROM "update" WHERE id = $1', [update.id]);
    const before = { state, status, done, nextStep: update.nextStep, constraintNote: update.constraintNote };
    const { side } = await manager.findOneByOrFail(OrganizationEntity, { id: update.organizationId });
    transaction.record(draftFact(reached, update, side, { name: 'update.discarded', before }), postId);
    return;
  }
  await manager.query(`UPDATE "update" SET state = 'superseded', version = version + 1 WHERE id = $1`, [
    update.id,
  ]);
  const change = { before: { state }, after: { state: 'superseded' } };
  transaction.record(updateFact(reached, update, { name: 'update.discarded', ...change }), postId);
}
