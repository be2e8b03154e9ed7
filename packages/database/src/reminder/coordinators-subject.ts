import { inLanguage, type Text } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { FoundSubject } from './ladder-subjects.repository.ts';
import type { PlanParticulars } from './plan-particulars.query.ts';

/** What ends unless a coordinator renews it: no organization owes it, and everybody of the plan may know of it. */
export function coordinatorsSubject(
  plan: PlanParticulars,
  {
    kind,
    id,
    titles,
    dueOn,
    organizationId,
  }: {
    kind: 'committee_mandate' | 'plan_end';
    id: string;
    titles: Text;
    dueOn: LocalDate;
    /** The committee; empty for a plan. */
    organizationId: string;
  },
): FoundSubject {
  return {
    ...plan,
    kind,
    subjectType: kind,
    subjectId: id,
    activityId: null,
    council: null,
    duty: 'coordinator',
    owedByCoordinator: true,
    reference: plan.planReference,
    title: inLanguage(titles, plan.planLanguage),
    titles,
    status: null,
    dueOn,
    isOpen: true,
    waiting: null,
    leadOrganizationId: organizationId,
    coLeadOrganizationId: '',
    coLeadLeads: false,
    sensitivity: 'unclassified',
    audience: 'all',
  };
}
