import type { Transactions } from '@jalon/database/transaction/transactions';
import { Updates } from '@jalon/database/update/update.repository';
import { canWrite } from '@jalon/domain/update/submit-update';
import { authorOf, type Caller } from '../caller.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { allowed, found, Refused } from '../refused.ts';
import { setAside } from './set-aside.ts';

/** Discards a draft, or a returned update that will not be corrected. */
export class DiscardUpdate {
  constructor(private readonly transactions: Transactions) {}

  /** Answers the activity's id. Throws `Refused`: `not-found`, `not-the-lead`, `plan-is-closed`, `update-not-editable`. */
  execute(caller: Caller, updateId: string): Promise<string> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const { update, reached } = found(
        await new Updates(manager, now).visibleTo(caller.actor).lock(updateId),
      );
      const post = allowed(canWrite(update, caller.actor, reached.place));
      refuseClosedPlan(reached.plan);
      if (update.state !== 'draft' && update.state !== 'returned') {
        throw new Refused({ code: 'update-not-editable' });
      }
      await setAside(transaction, reached, update, post.postId);
      return reached.activity.id;
    });
  }
}
