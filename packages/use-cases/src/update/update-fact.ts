import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import type { UpdateEntity } from '@jalon/database/update/update.entity';
import type { NewFact } from '@jalon/domain/audit/fact';
import type { Side } from '@jalon/domain/organization/organization';
import { activityFact } from '../activity/activity-fact.ts';

type What = Pick<NewFact, 'name' | 'before' | 'after'>;

/** A fact about an update, with the update's own marking. */
export function updateFact(
  reached: ReachedActivity,
  update: Pick<UpdateEntity, 'id' | 'sensitivity' | 'audience' | 'organizationId'>,
  what: What,
): NewFact {
  const { id: subjectId, sensitivity, audience } = update;
  return activityFact(
    reached,
    { ...what, subjectType: 'update', subjectId, sensitivity, audience },
    update.organizationId,
  );
}

/**
 * A fact about a draft: only the organization that writes it and the one it is recorded for hear of it, also
 * later, when it has been sent in other words. It is kept to the writer's side besides, because a coordinator
 * reads what is confidential whoever wrote it.
 */
export function draftFact(reached: ReachedActivity, update: UpdateEntity, writer: Side, what: What): NewFact {
  return {
    ...updateFact(reached, update, what),
    sensitivity: 'confidential',
    audience: writer === 'partner' ? 'all' : writer,
    concernedOrganizationIds: [update.organizationId, update.recordedForOrganizationId].filter(
      (id) => id !== null,
    ),
  };
}
