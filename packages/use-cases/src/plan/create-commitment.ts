import { isId } from '@jalon/database/connection/id-or-reference';
import { CommitmentEntity } from '@jalon/database/plan/commitment.entity';
import { PillarEntity } from '@jalon/database/plan/pillar.entity';
import { Plans } from '@jalon/database/plan/plan.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Text } from '@jalon/domain/language/text';
import type { Source } from '@jalon/domain/plan/plan';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { allowed, found } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { textsOfSource } from '../survivor-data/texts-of-sources.ts';
import { textsOfText } from '../survivor-data/texts-of-text.ts';
import { refuseTaken } from '../transaction/refuse-taken.ts';
import { planFact } from './plan-fact.ts';
import { refuseClosedPlan } from './refuse-closed-plan.ts';

export interface CommitmentRequest {
  number: number;
  /** The words as signed. */
  text: Text;
  source: Source;
  achievementTest?: Text | null | undefined;
  demonstration?: string[] | undefined;
  guardJustification?: string | undefined;
}

/** Adds a commitment to a pillar: the words as signed, and what would show that it is done. */
export class CreateCommitment {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the commitment's id. Throws `Refused`: `not-found`, `may-not-do-this`, `plan-is-closed`,
   * `reference-taken` (the number), `survivor-data`.
   */
  execute(caller: Caller, pillarId: string, request: CommitmentRequest): Promise<string> {
    const texts = [
      ...textsOfText('/text', request.text),
      ...textsOfText('/achievementTest', request.achievementTest),
      ...textsOfSource('/source', request.source),
    ];
    guardText(texts, caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const pillar = found(isId(pillarId) ? await manager.findOneBy(PillarEntity, { id: pillarId }) : null);
      const { plan, mission } = found(await new Plans(manager).reachedBy(caller.actor).lock(pillar.planId));
      const post = allowed(
        mayDo(caller.actor, 'create_commitment', { missionId: mission.id, planId: plan.id }),
      );
      refuseClosedPlan(plan);
      const { guardJustification: _, ...columns } = request;
      const row = manager.create(CommitmentEntity, {
        ...columns,
        id: transaction.newId(),
        planId: plan.id,
        pillarId: pillar.id,
        achievementTest: request.achievementTest ?? null,
        demonstration: request.demonstration ?? [],
        version: 1,
      });
      await refuseTaken(manager.insert(CommitmentEntity, row), '/number');
      const what = {
        name: 'commitment.created',
        subjectType: 'commitment',
        subjectId: row.id,
        after: request,
      } as const;
      transaction.record(planFact(plan, what), post.postId);
      return row.id;
    });
  }
}
