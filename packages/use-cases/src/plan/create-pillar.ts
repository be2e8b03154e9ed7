import { PillarEntity } from '@jalon/database/plan/pillar.entity';
import { Plans } from '@jalon/database/plan/plan.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Text } from '@jalon/domain/language/text';
import type { Objective, Source } from '@jalon/domain/plan/plan';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { organizationOf } from '../organization/organization-of.ts';
import { allowed, found } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { textsOfSources } from '../survivor-data/texts-of-sources.ts';
import { textsOfText } from '../survivor-data/texts-of-text.ts';
import { refuseTaken } from '../transaction/refuse-taken.ts';
import { planFact } from './plan-fact.ts';
import { refuseClosedPlan } from './refuse-closed-plan.ts';

export interface PillarRequest {
  number: number;
  title: Text;
  /** Ids or codes. */
  leadOrganizationId: string;
  coLeadOrganizationId: string;
  objective: Objective;
  sources?: Source[] | undefined;
  demonstration?: string[] | undefined;
  guardJustification?: string | undefined;
}

/** Adds a strategic axis to a plan, with its lead and its co-lead. */
export class CreatePillar {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the pillar's id. Throws `Refused`: `not-found`, `may-not-do-this`, `plan-is-closed`,
   * `unknown-reference` (lead, co-lead), `reference-taken` (the number), `survivor-data`.
   */
  execute(caller: Caller, planId: string, request: PillarRequest): Promise<string> {
    const texts = [...textsOfText('/title', request.title), ...textsOfSources('/sources', request.sources)];
    guardText(texts, caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const { plan, mission } = found(await new Plans(manager).reachedBy(caller.actor).lock(planId));
      const post = allowed(mayDo(caller.actor, 'create_pillar', { missionId: mission.id, planId: plan.id }));
      refuseClosedPlan(plan);
      const organization = (idOrCode: string, pointer: string) =>
        organizationOf(manager, mission.id, idOrCode, pointer);
      const { guardJustification: _, ...columns } = request;
      const row = manager.create(PillarEntity, {
        ...columns,
        id: transaction.newId(),
        planId: plan.id,
        leadOrganizationId: await organization(request.leadOrganizationId, '/leadOrganizationId'),
        coLeadOrganizationId: await organization(request.coLeadOrganizationId, '/coLeadOrganizationId'),
        sources: request.sources ?? [],
        demonstration: request.demonstration ?? [],
        version: 1,
      });
      await refuseTaken(manager.insert(PillarEntity, row), '/number');
      const fact = planFact(plan, {
        name: 'pillar.created',
        subjectType: 'pillar',
        subjectId: row.id,
        after: request,
      });
      transaction.record(fact, post.postId);
      return row.id;
    });
  }
}
