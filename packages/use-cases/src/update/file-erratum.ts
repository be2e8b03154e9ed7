import type { Transactions } from '@jalon/database/transaction/transactions';
import { Updates } from '@jalon/database/update/update.repository';
import { canFileErratum } from '@jalon/domain/update/file-erratum';
import { authorOf, type Caller } from '../caller.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { allowed, found } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { updateFact } from './update-fact.ts';

/** Puts a correction beside an update that can no longer be edited; both stay visible. */
export class FileErratum {
  constructor(private readonly transactions: Transactions) {}

  /** Answers the update's id. Throws `Refused`: `not-found`, `survivor-data` and the codes of `canFileErratum`. */
  execute(
    caller: Caller,
    updateId: string,
    request: { text: string; reason: string; guardJustification?: string | undefined },
  ): Promise<string> {
    const { text, reason } = request;
    const texts = [
      { pointer: '/text', text },
      { pointer: '/reason', text: reason },
    ];
    guardText(texts, caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now, author } = transaction;
      const { update, reached } = found(
        await new Updates(manager, now).visibleTo(caller.actor).lock(updateId),
      );
      const { post } = allowed(
        canFileErratum(update, { text, reason }, caller.actor, { place: reached.place }),
      );
      refuseClosedPlan(reached.plan);
      await manager.query(
        `INSERT INTO erratum (id, update_id, text, reason, person_id, post_id, filed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [transaction.newId(), update.id, text, reason, author.personId, post.postId, now],
      );
      const after = { text, reason, guardJustification: request.guardJustification };
      const fact = updateFact(reached, update, { name: 'update.corrected', after });
      transaction.record(fact, post.postId);
      return update.id;
    });
  }
}
