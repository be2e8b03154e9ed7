import { RedactionEntity } from '@jalon/database/redaction/redaction.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { authorOf, type Caller } from '../caller.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { lockToDecide } from './decided-redaction.ts';
import { redactionFact } from './redaction-fact.ts';

export interface RedactionRefusal {
  reason: string;
  guardJustification?: string | undefined;
}

/** Leaves the words where they are. */
export class RefuseRedaction {
  constructor(private readonly transactions: Transactions) {}

  /** Answers the request's id. Throws `Refused`: the codes of `decideRedaction`, `survivor-data`. */
  execute(
    caller: Caller,
    redactionId: string,
    { reason, guardJustification }: RedactionRefusal,
  ): Promise<string> {
    guardText([{ pointer: '/reason', text: reason }], caller.language, guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { redaction, post } = await lockToDecide(transaction, caller, redactionId);
      await transaction.manager.update(RedactionEntity, redaction.id, {
        state: 'refused',
        key: null,
        decidedAt: transaction.now,
        decidedById: caller.actor.personId,
        decidedPostId: post.postId,
        decidedSide: post.side,
        refusalReason: reason,
      });
      transaction.record(redactionFact(redaction, 'redaction.refused'), post.postId);
      return redaction.id;
    });
  }
}
