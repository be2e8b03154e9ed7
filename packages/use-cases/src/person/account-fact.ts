import type { FactName, NewFact } from '@jalon/domain/audit/fact';

interface What {
  name: FactName;
  subjectType: 'organization' | 'post' | 'person';
  subjectId: string;
  /** The mission whose coordinator reads it in the trail; null where it concerns none. */
  missionId: string | null;
  before?: unknown;
  after?: unknown;
}

/** A fact about an account, a post or an organization. It is nobody's news on a board. */
export function accountFact(what: What): NewFact {
  return {
    ...what,
    planId: null,
    activityId: null,
    sensitivity: 'unclassified',
    audience: 'all',
    concernedOrganizationIds: [],
  };
}
