import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import type { NewFact } from '@jalon/domain/audit/fact';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';

type What = Pick<NewFact, 'name' | 'before' | 'after'> &
  Partial<Pick<NewFact, 'subjectType' | 'subjectId' | 'sensitivity' | 'audience'>>;

/**
 * A fact about an activity or something on it: never more open than the activity itself. `others` are
 * organizations that hear of it besides lead and co-lead, the writer's for one.
 */
export function activityFact(reached: ReachedActivity, what: What, ...others: string[]): NewFact {
  const { activity } = reached;
  return {
    subjectType: 'activity',
    subjectId: activity.id,
    ...what,
    sensitivity: stricterSensitivity(activity.sensitivity, what.sensitivity),
    audience: narrowerAudience(activity.audience, what.audience),
    missionId: reached.mission.id,
    planId: reached.plan.id,
    activityId: activity.id,
    concernedOrganizationIds: [...new Set([...reached.concernedOrganizationIds, ...others])],
  };
}

/** What stands on a confidential activity is confidential too. */
export function stricterSensitivity(floor: Sensitivity, asked?: Sensitivity): Sensitivity {
  return floor === 'confidential' ? floor : (asked ?? floor);
}

function narrowerAudience(ceiling: Audience, asked?: Audience): Audience {
  return asked === undefined || asked === 'all' ? ceiling : asked;
}
