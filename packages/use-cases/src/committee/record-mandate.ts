import { MandateEntity } from '@jalon/database/committee/mandate.entity';
import { organizationIn } from '@jalon/database/organization/organization.repository';
import { Plans } from '@jalon/database/plan/plan.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { recordMandate } from '@jalon/domain/committee/mandate';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import type { Source } from '@jalon/domain/plan/plan';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { planFact } from '../plan/plan-fact.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { textsOfSource } from '../survivor-data/texts-of-sources.ts';

export interface MandateRequest {
  /** An id or a code of an organization of kind `committee`. */
  organizationId: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  source: Source;
  /** Names of what is demonstration; only the demonstration data sets it. */
  demonstration?: string[] | undefined;
  guardJustification?: string | undefined;
}

/** Records from when to when a committee steers a plan. From then on its end is a deadline like any other. */
export class RecordMandate {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the mandate's id. Throws `Refused`: `not-found`, `may-not-do-this`, `plan-is-closed`,
   * `unknown-reference` and `not-a-committee` (the organization), `due-before-start`, `date-in-the-past`, `date-too-far`,
   * `mandate-exists`, `survivor-data`.
   */
  execute(caller: Caller, planId: string, request: MandateRequest): Promise<string> {
    guardText(textsOfSource('/source', request.source), caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const { plan, mission } = found(await new Plans(manager).reachedBy(caller.actor).lock(planId));
      const post = allowed(mayDo(caller.actor, 'keep_mandates', { missionId: mission.id, planId: plan.id }));
      refuseClosedPlan(plan);
      const organization = await organizationIn(manager, mission.id, request.organizationId);
      if (!organization) throw new Refused({ code: 'unknown-reference', pointer: '/organizationId' });
      const { startsOn, endsOn, source, demonstration = [] } = request;
      const others = await manager.findBy(MandateEntity, {
        planId: plan.id,
        organizationId: organization.id,
      });
      const { firstEndsOn } = allowed(
        recordMandate({ startsOn, endsOn }, organization, others, localDateOf(now, mission.timeZone)),
      );
      const row = {
        id: transaction.newId(),
        planId: plan.id,
        organizationId: organization.id,
        startsOn,
        endsOn,
        firstEndsOn,
        source,
        demonstration,
      };
      await manager.insert(MandateEntity, row);
      transaction.record(
        planFact(plan, {
          name: 'mandate.recorded',
          subjectType: 'mandate',
          subjectId: row.id,
          after: { ...row, guardJustification: request.guardJustification },
        }),
        post.postId,
      );
      return row.id;
    });
  }
}
