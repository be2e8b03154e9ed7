import { MandateEntity } from '@jalon/database/committee/mandate.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { endMandate } from '@jalon/domain/committee/mandate';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import { authorOf, type Caller } from '../caller.ts';
import { planFact } from '../plan/plan-fact.ts';
import { allowed } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { reachedMandate } from './reached-mandate.ts';

export interface MandateEnding {
  reason: string;
  guardJustification?: string | undefined;
}

/** Decides that a mandate is not renewed, with a reason. Nobody is reminded of it from then on; it stays on record. */
export class EndMandate {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the id of its plan. Throws `Refused`: `not-found`, `may-not-do-this`, `plan-is-closed`,
   * `mandate-has-ended`, `survivor-data`.
   */
  execute(caller: Caller, mandateId: string, request: MandateEnding): Promise<string> {
    const { reason, guardJustification } = request;
    guardText([{ pointer: '/reason', text: reason }], caller.language, guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const { mandate, plan, mission, post } = await reachedMandate(transaction, caller, mandateId);
      const { endedOn } = allowed(endMandate(mandate, localDateOf(now, mission.timeZone)));
      await manager.update(MandateEntity, mandate.id, { endedOn, endedReason: reason });
      transaction.record(
        planFact(plan, {
          name: 'mandate.ended',
          subjectType: 'mandate',
          subjectId: mandate.id,
          before: { endedOn: null },
          after: { endedOn, reason, guardJustification },
        }),
        post.postId,
      );
      return plan.id;
    });
  }
}
