import type { Transactions } from '@jalon/database/transaction/transactions';
import { Updates } from '@jalon/database/update/update.repository';
import { canWrite } from '@jalon/domain/update/submit-update';
import { authorOf, type Caller } from '../caller.ts';
import { allowed, found, Refused } from '../refused.ts';
import { draftFact } from './update-fact.ts';

/**
 * Discards a draft. A draft that was never sent goes altogether; a returned update was sent, so it stays in the
 * history as superseded and only stops waiting for a correction.
 */
export class DiscardUpdate {
  constructor(private readonly transactions: Transactions) {}

  /** Answers the activity's id. Throws `Refused`: `not-found`, `not-the-lead`, `update-not-editable`. */
  execute(caller: Caller, updateId: string): Promise<string> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const { update, reached } = found(
        await new Updates(manager, now).visibleTo(caller.actor).lock(updateId),
      );
      const post = allowed(canWrite(update, caller.actor, reached.place));
      if (update.state === 'draft') {
        await manager.query('DELETE FROM evidence WHERE update_id = $1', [update.id]);
        await manager.query('DELETE FROM "update" WHERE id = $1', [update.id]);
      } else if (update.state === 'returned') {
        await manager.query(`UPDATE "update" SET state = 'superseded', version = version + 1 WHERE id = $1`, [
          update.id,
        ]);
      } else {
        throw new Refused({ code: 'update-not-editable' });
      }
      const before = { state: update.state, status: update.status, done: update.done };
      transaction.record(draftFact(reached, update, { name: 'update.discarded', before }), post.postId);
      return reached.activity.id;
    });
  }
}
