import { MandateEntity, MandateExtensionEntity } from '@jalon/database/committee/mandate.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { extendMandate } from '@jalon/domain/committee/mandate';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import { authorOf, type Caller } from '../caller.ts';
import { planFact } from '../plan/plan-fact.ts';
import { allowed } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { reachedMandate } from './reached-mandate.ts';

export interface MandateExtension {
  endsOn: LocalDate;
  reason: string;
  guardJustification?: string | undefined;
}

/** Renews a mandate to a later end, with a reason. Its first end stays; what reminds of it starts anew. */
export class ExtendMandate {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the id of its plan. Throws `Refused`: `not-found`, `may-not-do-this`, `plan-is-closed`,
   * `mandate-has-ended`, `extension-not-later`, `date-in-the-past`, `date-too-far`, `mandate-exists`, `survivor-data`.
   */
  execute(caller: Caller, mandateId: string, request: MandateExtension): Promise<string> {
    const { endsOn, reason, guardJustification } = request;
    guardText([{ pointer: '/reason', text: reason }], caller.language, guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const { mandate, plan, mission, post } = await reachedMandate(transaction, caller, mandateId);
      const today = localDateOf(now, mission.timeZone);
      const { planId, organizationId } = mandate;
      const all = await manager.findBy(MandateEntity, { planId, organizationId });
      const others = all.filter(({ id }) => id !== mandate.id);
      const { from, to } = allowed(extendMandate(mandate, endsOn, others, today));
      await manager.update(MandateEntity, mandate.id, { endsOn: to });
      await manager.insert(MandateExtensionEntity, {
        id: transaction.newId(),
        mandateId: mandate.id,
        fromOn: from,
        toOn: to,
        reason,
        decidedOn: today,
        postId: post.postId,
        personId: caller.actor.personId,
      });
      transaction.record(
        planFact(plan, {
          name: 'mandate.extended',
          subjectType: 'mandate',
          subjectId: mandate.id,
          before: { endsOn: from },
          after: { endsOn: to, reason, guardJustification },
        }),
        post.postId,
      );
      return plan.id;
    });
  }
}
