import type { NewFact } from '@jalon/domain/audit/fact';
import type { Plan } from '@jalon/domain/plan/plan';

type What = Pick<NewFact, 'name' | 'before' | 'after'> & Partial<Pick<NewFact, 'subjectType' | 'subjectId'>>;

/** A fact about a plan or something in it that everybody who reaches the plan may hear of. */
export function planFact(plan: Pick<Plan, 'id' | 'missionId'>, what: What): NewFact {
  return {
    subjectType: 'plan',
    subjectId: plan.id,
    ...what,
    missionId: plan.missionId,
    planId: plan.id,
    activityId: null,
    sensitivity: 'unclassified',
    audience: 'all',
    concernedOrganizationIds: [],
  };
}
