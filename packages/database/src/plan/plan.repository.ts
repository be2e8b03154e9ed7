import type { Mission } from '@jalon/domain/mission/mission';
import { knownZone } from '@jalon/domain/mission/mission-calendar';
import type { Plan } from '@jalon/domain/plan/plan';
import type { Actor } from '@jalon/domain/post/post';
import type { Reader } from '@jalon/domain/post/reader';
import { readerOf } from '@jalon/domain/post/reader-of';
import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';
import { MissionEntity } from '../mission/mission.entity.ts';
import { PlanEntity } from './plan.entity.ts';

/** A plan as somebody reaches it. */
export interface ReachedPlan {
  plan: Plan & { closedAt: string | null };
  mission: Mission;
  reader: Reader;
}

/** Plans, always through somebody's eyes: what they cannot reach does not exist for them. */
export class Plans {
  constructor(private readonly manager: EntityManager) {}

  reachedBy(actor: Actor) {
    const ofPlan = (idOrReference: string) =>
      isId(idOrReference) ? 'plan.id = :name' : 'plan.reference = :name';
    const ofActivity = (idOrReference: string) =>
      `plan.id = (SELECT a.plan_id FROM activity a WHERE a.${isId(idOrReference) ? 'id' : 'reference'} = :name)`;
    return {
      /** By id or reference; null where it does not exist for this person. */
      find: (idOrReference: string) => this.#find(actor, ofPlan(idOrReference), idOrReference, false),
      /**
       * The same, and nobody else changes an order or a declaration in this plan until the transaction ends.
       * Every use case that changes a card takes this lock first, so that all take their locks in one order.
       */
      lock: (idOrReference: string) => this.#find(actor, ofPlan(idOrReference), idOrReference, true),
      /** The plan of an activity, by the activity's id or reference. */
      findOf: (activity: string) => this.#find(actor, ofActivity(activity), activity, false),
      lockOf: (activity: string) => this.#find(actor, ofActivity(activity), activity, true),
    };
  }

  async #find(actor: Actor, where: string, name: string, lock: boolean): Promise<ReachedPlan | null> {
    const known = await this.manager
      .createQueryBuilder(PlanEntity, 'plan')
      .innerJoinAndMapOne('plan.mission', MissionEntity, 'mission', 'mission.id = plan.mission_id')
      .where(where, { name })
      .getOne();
    const reader = known && readerOf(actor, { id: known.id, missionId: known.missionId });
    if (!known || !reader) return null;
    const { mission: row, ...plan } = known as PlanEntity & { mission: MissionEntity };
    const mission = { ...row, timeZone: knownZone(row.timeZone) };
    // Read again under the lock: whoever held it may have changed or closed the plan. A plan keeps its mission.
    return { plan: lock ? await this.#locked(plan.id) : plan, mission, reader };
  }

  #locked(id: string): Promise<PlanEntity> {
    return this.manager.findOneOrFail(PlanEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }
}
