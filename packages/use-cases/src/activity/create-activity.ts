import { ActivityEntity, ActivitySupportEntity } from '@jalon/database/activity/activity.entity';
import { lastRank } from '@jalon/database/activity/rank';
import { commitmentIn } from '@jalon/database/plan/commitment.repository';
import { PillarEntity } from '@jalon/database/plan/pillar.entity';
import { Plans, type ReachedPlan } from '@jalon/database/plan/plan.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Budget } from '@jalon/domain/activity/activity';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { organizationOf } from '../organization/organization-of.ts';
import { organizationsOf } from '../organization/organizations-of.ts';
import { planFact } from '../plan/plan-fact.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { refuseForeignAudience } from '../post/refuse-foreign-audience.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';

export interface ActivityRequest {
  /** An id or a reference: `MLI-2022-P3-C2`. */
  commitmentId: string;
  title: string;
  description?: string | null | undefined;
  startOn: string;
  dueOn: string;
  leadOrganizationId?: string | null | undefined;
  supportOrganizationIds?: string[] | undefined;
  budget?: Budget | null | undefined;
  sensitivity?: Sensitivity | undefined;
  audience?: Audience | undefined;
  guardJustification?: string | undefined;
  /** Set by the demonstration data only. */
  demonstration?: boolean | undefined;
}

/** Adds an activity to a commitment. Its reference is given once and is stable for ever. */
export class CreateActivity {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the activity's id. Throws `Refused`: `not-found`, `may-not-do-this`, `plan-is-closed`,
   * `due-before-start`, `unknown-reference` (commitment, lead, support), `survivor-data`.
   */
  execute(caller: Caller, planId: string, request: ActivityRequest): Promise<string> {
    const texts = [
      { pointer: '/title', text: request.title },
      { pointer: '/description', text: request.description },
    ];
    guardText(texts, caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const reached = found(await new Plans(manager).reachedBy(caller.actor).lock(planId));
      const { plan, mission } = reached;
      const commitment = await commitmentIn(manager, plan, request.commitmentId);
      if (!commitment) throw new Refused({ code: 'unknown-reference', pointer: '/commitmentId' });
      const pillar = await manager.findOneByOrFail(PillarEntity, { id: commitment.pillarId });
      const { coLeadOrganizationId } = pillar;
      const post = allowed(
        mayDo(caller.actor, 'create_activity', {
          missionId: mission.id,
          planId: plan.id,
          coLeadOrganizationId,
        }),
      );
      refuseClosedPlan(plan);
      refuseForeignAudience(request.audience, post, '/audience');
      if (request.dueOn < request.startOn) throw new Refused({ code: 'due-before-start', pointer: '/dueOn' });
      const row = await insert(transaction, reached, request, {
        pillarId: pillar.id,
        commitmentId: commitment.id,
        stem: `${plan.reference}-P${pillar.number}-C${commitment.number}`,
      });
      const { id: activityId, sensitivity, audience } = row;
      transaction.record(
        {
          ...planFact(plan, {
            name: 'activity.created',
            subjectType: 'activity',
            subjectId: activityId,
            after: request,
          }),
          activityId,
          sensitivity,
          audience,
          concernedOrganizationIds: [
            row.leadOrganizationId ?? pillar.leadOrganizationId,
            coLeadOrganizationId,
          ],
        },
        post.postId,
      );
      return row.id;
    });
  }
}

interface Position {
  pillarId: string;
  commitmentId: string;
  /** The reference up to the commitment. */
  stem: string;
}

/** Numbers and ranks are taken with the plan locked, so that two at once never get the same. */
async function insert(
  transaction: Transaction,
  { plan, mission }: ReachedPlan,
  request: ActivityRequest,
  { pillarId, commitmentId, stem }: Position,
): Promise<ActivityEntity> {
  const { manager } = transaction;
  const [{ next }] = await manager.query(
    'SELECT coalesce(max(number), 0) + 1 AS next FROM activity WHERE commitment_id = $1',
    [commitmentId],
  );
  const lead = request.leadOrganizationId;
  const row = manager.create(ActivityEntity, {
    id: transaction.newId(),
    planId: plan.id,
    pillarId,
    commitmentId,
    number: Number(next),
    reference: `${stem}-A${next}`,
    title: request.title,
    description: request.description || null,
    startOn: request.startOn,
    dueOn: request.dueOn,
    firstDueOn: request.dueOn,
    leadOrganizationId: lead ? await organizationOf(manager, mission.id, lead, '/leadOrganizationId') : null,
    budgetEstimated: request.budget?.estimated ?? null,
    budgetAvailable: request.budget?.available ?? null,
    budgetCurrency: request.budget?.currency ?? null,
    rank: await lastRank(manager, plan.id),
    sensitivity: request.sensitivity ?? 'unclassified',
    audience: request.audience ?? 'all',
    demonstration: request.demonstration ?? false,
    createdAt: transaction.now,
    version: 1,
  });
  await manager.insert(ActivityEntity, row);
  const named = request.supportOrganizationIds ?? [];
  const support = await organizationsOf(manager, mission.id, named, '/supportOrganizationIds');
  const rows = support.map((organizationId) => ({ activityId: row.id, organizationId }));
  if (rows.length > 0) await manager.insert(ActivitySupportEntity, rows);
  return row;
}
