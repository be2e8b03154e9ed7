import type { Transactions } from '@jalon/database/transaction/transactions';
import { openUpdateOf } from '@jalon/database/update/open-update.repository';
import { Updates } from '@jalon/database/update/update.repository';
import { canAnswer } from '@jalon/domain/update/answer-update';
import { authorOf, type Caller } from '../caller.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { allowed, found } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { updateFact } from './update-fact.ts';

/** Sends an update back with a question. It changes no column: it is the ministry's word. */
export class ReturnUpdate {
  constructor(private readonly transactions: Transactions) {}

  /** Answers the update's id. Throws `Refused`: `not-found`, `survivor-data` and the codes of `canAnswer`. */
  execute(
    caller: Caller,
    updateId: string,
    request: { reason: string; guardJustification?: string | undefined },
  ): Promise<string> {
    guardText([{ pointer: '/reason', text: request.reason }], caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const { update, reached } = found(
        await new Updates(manager, now).visibleTo(caller.actor).lock(updateId),
      );
      const open = await openUpdateOf(manager, reached.activity.id);
      const { post } = allowed(
        canAnswer(update, caller.actor, {
          place: reached.place,
          answer: 'return',
          reason: request.reason,
          hasOpenUpdate: open !== null,
        }),
        open ? { id: open.id } : {},
      );
      refuseClosedPlan(reached.plan);
      await manager.query(
        `UPDATE "update" SET state = 'returned', returned_at = $2, return_reason = $3, returned_by_post_id = $4,
                version = version + 1 WHERE id = $1`,
        [update.id, now, request.reason, post.postId],
      );
      const after = {
        state: 'returned',
        reason: request.reason,
        guardJustification: request.guardJustification,
      };
      transaction.record(
        updateFact(reached, update, { name: 'update.returned', before: { state: update.state }, after }),
        post.postId,
      );
      return update.id;
    });
  }
}
