import type { Activity } from '@jalon/domain/activity/activity';
import { effectiveLead } from '@jalon/domain/activity/effective-lead';
import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import type { Pillar } from '@jalon/domain/plan/plan';
import { isVisible } from '@jalon/domain/post/is-visible';
import type { Actor } from '@jalon/domain/post/post';
import type { Place } from '@jalon/domain/post/rights';
import type { EntityManager } from 'typeorm';
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
    const plans = new Plans(this.manager).reachedBy(actor);
    const plan = await (lock ? plans.lockOf(idOrReference) : plans.findOf(idOrReference));
    // Read when the plan is locked, so that nothing of it is older than the lock.
    const row = plan && (await this.#row(idOrReference, lock));
    if (!row) return null;
    const found = reach(plan, row, this.now);
    return isVisible(found.activityMark, found.reached.reader) ? found.reached : null;
  }

  /** The activity with its pillar and the organizations that support it, in one statement. */
  async #row(idOrReference: string, lock: boolean): Promise<ActivityRow | null> {
    const query = this.manager
      .createQueryBuilder(ActivityEntity, 'activity')
      .innerJoinAndMapOne('activity.pillar', PillarEntity, 'pillar', 'pillar.id = activity.pillar_id')
      .leftJoinAndMapMany(
        'activity.support',
        ActivitySupportEntity,
        'support',
        'support.activity_id = activity.id',
      )
      .where(`activity.${isId(idOrReference) ? 'id' : 'reference'} = :idOrReference`, { idOrReference });
    if (lock) query.setLock('for_no_key_update', undefined, ['activity']);
    return (await query.getOne()) as ActivityRow | null;
  }
}

type ActivityRow = ActivityEntity & { pillar: PillarEntity; support: ActivitySupportEntity[] };

function reach(plan: ReachedPlan, { pillar, support, ...row }: ActivityRow, now: Instant) {
  const supportOrganizationIds = support.map(({ organizationId }) => organizationId);
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
