import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import type { NewFact } from '@jalon/domain/audit/fact';

type What = Pick<NewFact, 'name' | 'before' | 'after'> &
  Partial<Pick<NewFact, 'subjectType' | 'subjectId' | 'sensitivity' | 'audience'>>;

/** A fact about an activity or something on it: with the activity's own marking unless a stricter one is given. */
export function activityFact(reached: ReachedActivity, what: What, writerOrganizationId?: string): NewFact {
  return {
    subjectType: 'activity',
    subjectId: reached.activity.id,
    sensitivity: reached.activity.sensitivity,
    audience: reached.activity.audience,
    ...what,
    missionId: reached.mission.id,
    planId: reached.plan.id,
    activityId: reached.activity.id,
    concernedOrganizationIds: [
      ...new Set([
        ...reached.concernedOrganizationIds,
        ...(writerOrganizationId ? [writerOrganizationId] : []),
      ]),
    ],
  };
}
