import type { Mission } from '@jalon/domain/mission/mission';
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
    return {
      /** By id or reference; null where it does not exist for this person. */
      find: (idOrReference: string) => this.#find(actor, idOrReference, false),
      /**
       * The same, and nobody else changes an order or a declaration in this plan until the transaction ends.
       * Every use case that changes a card takes this lock first, so that all take their locks in one order.
       */
      lock: (idOrReference: string) => this.#find(actor, idOrReference, true),
    };
  }

  async #find(actor: Actor, idOrReference: string, lock: boolean): Promise<ReachedPlan | null> {
    const where = isId(idOrReference) ? { id: idOrReference } : { reference: idOrReference };
    const known = await this.manager.findOneBy(PlanEntity, where);
    const reader = known && readerOf(actor, { id: known.id, missionId: known.missionId });
    if (!known || !reader) return null;
    // Read again under the lock: whoever held it may have changed or closed the plan.
    const plan = lock ? await this.#locked(known.id) : known;
    const mission = await this.manager.findOneByOrFail(MissionEntity, { id: plan.missionId });
    return { plan, mission, reader };
  }

  #locked(id: string): Promise<PlanEntity> {
    return this.manager.findOneOrFail(PlanEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }
}
