import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { type ReachedUpdate, Updates } from '@jalon/database/update/update.repository';
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

  /** Answers the update's id. Throws `Refused`: `not-found` and the codes of `canSubmit`. */
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
  await markSubmitted(transaction, reached, update.id, submission.post.postId);
  // A lead's discontinuation is a proposal: status and column stay until it is accepted.
  await settleActivity(transaction, reached, update.status === 'discontinued' ? null : update);
  const after = { status: update.status, done: update.done, constraintCause: update.constraintCause };
  transaction.record(
    updateFact(reached, update, { name: 'update.submitted', before: { state: update.state }, after }),
    submission.post.postId,
  );
}
