import type { Activity } from '@jalon/domain/activity/activity';
import { effectiveLead } from '@jalon/domain/activity/effective-lead';
import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import type { Pillar } from '@jalon/domain/plan/plan';
import { isVisible } from '@jalon/domain/post/is-visible';
import type { Actor } from '@jalon/domain/post/post';
import type { Place } from '@jalon/domain/post/rights';
import { type EntityManager, In } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';
import { PillarEntity } from '../plan/pillar.entity.ts';
import { Plans, type ReachedPlan } from '../plan/plan.repository.ts';
import { ActivityEntity, ActivitySupportEntity } from './activity.entity.ts';

/** An activity as somebody reaches it, with all that the rules ask about it. */
export interface ReachedActivity extends ReachedPlan {
  activity: Activity;
  pillar: Pillar;
  /** Its own lead, else its pillar's. */
  leadOrganizationId: string;
  place: Place & { planId: string; leadOrganizationId: string; coLeadOrganizationId: string };
  /** Lead, co-lead: with the writer's they are the organizations for which a confidential item is written. */
  concernedOrganizationIds: string[];
  /** Today in the mission's time zone. */
  today: LocalDate;
}

/** Activities, always through somebody's eyes. */
export class Activities {
  constructor(
    private readonly manager: EntityManager,
    private readonly now: Instant,
  ) {}

  visibleTo(actor: Actor) {
    return {
      /** By id or reference; null where it does not exist for this person. */
      find: (idOrReference: string) => this.#find(actor, idOrReference, false),
      /** The same, with its plan and itself locked, in this order, until the transaction ends. */
      lock: (idOrReference: string) => this.#find(actor, idOrReference, true),
    };
  }

  async #find(actor: Actor, idOrReference: string, lock: boolean): Promise<ReachedActivity | null> {
    const where = isId(idOrReference) ? { id: idOrReference } : { reference: idOrReference };
    const known = await this.manager.findOne(ActivityEntity, { where, select: { id: true, planId: true } });
    if (!known) return null;
    const plans = new Plans(this.manager).reachedBy(actor);
    const reached = await (lock ? plans.lock(known.planId) : plans.find(known.planId));
    if (!reached) return null;
    const row = await this.manager.findOneOrFail(ActivityEntity, {
      where: { id: known.id },
      ...(lock ? { lock: { mode: 'for_no_key_update' as const } } : {}),
    });
    const [pillar, support] = await this.#surroundings(row);
    const found = reach(reached, row, pillar, support, this.now);
    return isVisible(found.activityMark, found.reached.reader) ? found.reached : null;
  }

  async #surroundings(row: ActivityEntity): Promise<[PillarEntity, string[]]> {
    const pillar = await this.manager.findOneByOrFail(PillarEntity, { id: row.pillarId });
    const support = await this.manager.findBy(ActivitySupportEntity, { activityId: In([row.id]) });
    return [pillar, support.map(({ organizationId }) => organizationId)];
  }
}

/** The id of a card of this plan that its reader may see, by id or reference; null where there is none. One statement. */
export async function cardInPlan(
  manager: EntityManager,
  { plan, reader }: Pick<ReachedPlan, 'plan' | 'reader'>,
  idOrReference: string,
): Promise<string | null> {
  const [card] = await manager.query(
    `SELECT a.id, a.sensitivity, a.audience, p.co_lead_organization_id AS "coLeadId",
            coalesce(a.lead_organization_id, p.lead_organization_id) AS "leadId"
       FROM activity a JOIN pillar p ON p.id = a.pillar_id
      WHERE a.plan_id = $1 AND a.${isId(idOrReference) ? 'id' : 'reference'} = $2`,
    [plan.id, idOrReference],
  );
  if (!card) return null;
  const { sensitivity, audience, leadId, coLeadId } = card;
  const mark = { sensitivity, audience, concernedOrganizationIds: [leadId, coLeadId] };
  return isVisible(mark, reader) ? card.id : null;
}

function reach(
  plan: ReachedPlan,
  row: ActivityEntity,
  pillar: PillarEntity,
  supportOrganizationIds: string[],
  now: Instant,
) {
  const activity = toActivity(row, supportOrganizationIds);
  const leadOrganizationId = effectiveLead(activity, pillar);
  const concernedOrganizationIds = [leadOrganizationId, pillar.coLeadOrganizationId];
  const reached: ReachedActivity = {
    ...plan,
    activity,
    pillar,
    leadOrganizationId,
    place: {
      missionId: plan.mission.id,
      planId: plan.plan.id,
      leadOrganizationId,
      coLeadOrganizationId: pillar.coLeadOrganizationId,
      supportOrganizationIds,
    },
    concernedOrganizationIds,
    today: localDateOf(now, plan.mission.timeZone),
  };
  const { sensitivity, audience } = activity;
  return { reached, activityMark: { sensitivity, audience, concernedOrganizationIds } };
}

/** The row as the domain speaks of it: budget and supporting organizations in one piece. */
export function toActivity(row: ActivityEntity, supportOrganizationIds: string[]): Activity {
  const { budgetEstimated, budgetAvailable, budgetCurrency, ...rest } = row;
  const budget =
    budgetEstimated === null || budgetCurrency === null
      ? null
      : { estimated: budgetEstimated, available: budgetAvailable ?? 0, currency: budgetCurrency };
  return { ...rest, supportOrganizationIds, budget };
}
