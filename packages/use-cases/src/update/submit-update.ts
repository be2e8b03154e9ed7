import { cyclesOf } from '@jalon/database/cycle/cycle.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { UpdateEntity } from '@jalon/database/update/update.entity';
import { type ReachedUpdate, Updates } from '@jalon/database/update/update.repository';
import { cycleForUpdate } from '@jalon/domain/cycle/cycle-for-update';
import { canSubmit } from '@jalon/domain/update/submit-update';
import { settleActivity } from '../activity/settle-activity.ts';
import { authorOf, type Caller } from '../caller.ts';
import { allowed, found } from '../refused.ts';
import { once } from '../transaction/once.ts';
import { markSubmitted } from './mark-submitted.ts';
import { updateFact } from './update-fact.ts';

/** Sends a draft, or a returned update that was corrected. The card moves to the column it declares. */
export class SubmitUpdate {
  constructor(private readonly transactions: Transactions) {}

  /** Answers the update's id. Throws `Refused`: `not-found`, `no-cycle` and the codes of `canSubmit`. */
  execute(
    caller: Caller,
    updateId: string,
    request: { mutationId?: string | undefined } = {},
  ): Promise<string> {
    return this.transactions.run(authorOf(caller), (transaction) =>
      once(transaction, 'submit-update', request.mutationId, async () => {
        const updates = new Updates(transaction.manager, transaction.now);
        const item = found(await updates.visibleTo(caller.actor).lock(updateId));
        await submit(transaction, caller, item);
        return item.update.id;
      }),
    );
  }
}

/** The submission itself, for whoever has the update locked. */
export async function submit(
  transaction: Transaction,
  caller: Caller,
  { update, reached }: ReachedUpdate,
): Promise<void> {
  const [{ count }] = await transaction.manager.query(
    'SELECT count(*)::int AS count FROM evidence WHERE update_id = $1',
    [update.id],
  );
  const submission = allowed(
    canSubmit(update, caller.actor, {
      place: reached.place,
      activity: reached.activity,
      evidenceCount: count,
      planIsClosed: reached.plan.closedAt !== null,
    }),
  );
  await intoOpenCycle(transaction, reached, update);
  await markSubmitted(transaction, reached, update, submission.post.postId);
  // A lead's discontinuation is a proposal: status and column stay until it is accepted.
  await settleActivity(transaction, reached, update.status === 'discontinued' ? null : update);
  const { status, done, constraintCause, constraintNote, discontinuedReason, nextStep } = update;
  const proposed = {
    dueOn: update.proposedDueOn,
    leadOrganizationId: update.proposedLeadOrganizationId,
    reason: update.proposalReason,
  };
  const after = { status, done, constraintCause, constraintNote, discontinuedReason, nextStep, proposed };
  transaction.record(
    updateFact(reached, update, { name: 'update.submitted', before: { state: update.state }, after }),
    submission.post.postId,
  );
}

/** What was begun in the plan's last cycle and found no next one when it closed goes where a new one would. */
async function intoOpenCycle(
  { manager }: Transaction,
  { plan }: ReachedUpdate['reached'],
  update: ReachedUpdate['update'],
): Promise<void> {
  const cycles = await cyclesOf(manager, plan.id);
  if (cycles.find(({ id }) => id === update.cycleId)?.state !== 'closed') return;
  const { id: cycleId } = allowed(cycleForUpdate(cycles));
  await manager.update(UpdateEntity, update.id, { cycleId });
}
