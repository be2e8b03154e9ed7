import type { Instant } from '@jalon/domain/mission/local-date';
import { isVisible } from '@jalon/domain/post/is-visible';
import type { Actor } from '@jalon/domain/post/post';
import type { EntityManager } from 'typeorm';
import { Activities, type ReachedActivity } from '../activity/activity.repository.ts';
import { isId } from '../connection/id-or-reference.ts';
import { UpdateEntity } from './update.entity.ts';

export interface ReachedUpdate {
  update: UpdateEntity;
  reached: ReachedActivity;
}

/** Updates, always through somebody's eyes. */
export class Updates {
  constructor(
    private readonly manager: EntityManager,
    private readonly now: Instant,
  ) {}

  visibleTo(actor: Actor) {
    return {
      /** By id, with plan, activity and update locked in this order; null where it does not exist for them. */
      lock: (id: string) => this.#lock(actor, id),
    };
  }

  async #lock(actor: Actor, id: string): Promise<ReachedUpdate | null> {
    if (!isId(id)) return null;
    const known = await this.manager.findOne(UpdateEntity, {
      where: { id },
      select: { id: true, activityId: true },
    });
    if (!known) return null;
    const reached = await new Activities(this.manager, this.now).visibleTo(actor).lock(known.activityId);
    if (!reached) return null;
    const update = await this.manager.findOne(UpdateEntity, {
      where: { id },
      lock: { mode: 'for_no_key_update' },
    });
    return update && seesUpdate(update, reached) ? { update, reached } : null;
  }
}

/**
 * Whether the reader of this activity sees this update: within its audience and level; a draft only in the
 * organization that writes it or that it is recorded for; an observer what was accepted.
 */
export function seesUpdate(
  update: Pick<
    UpdateEntity,
    'state' | 'acceptedAt' | 'sensitivity' | 'audience' | 'organizationId' | 'recordedForOrganizationId'
  >,
  { reader, concernedOrganizationIds }: Pick<ReachedActivity, 'reader' | 'concernedOrganizationIds'>,
): boolean {
  if (reader.observesOnly && update.acceptedAt === null) return false;
  const writers = [update.organizationId, update.recordedForOrganizationId].filter((id) => id !== null);
  if (update.state === 'draft' && !writers.some((id) => reader.organizationIds.includes(id))) return false;
  const { sensitivity, audience } = update;
  return isVisible(
    { sensitivity, audience, concernedOrganizationIds: [...concernedOrganizationIds, ...writers] },
    reader,
  );
}
