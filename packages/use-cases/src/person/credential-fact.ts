import type { FactName, NewFact } from '@jalon/domain/audit/fact';

/** A fact about how somebody gets in. It belongs to no mission and no plan, and is nobody's news. */
export function credentialFact(
  name: Extract<FactName, `session.${string}` | `token.${string}` | `calendar.${string}`>,
  subjectType: 'session' | 'token' | 'calendar',
  subjectId: string,
  after?: unknown,
): NewFact {
  return {
    name,
    subjectType,
    subjectId,
    missionId: null,
    planId: null,
    activityId: null,
    sensitivity: 'unclassified',
    audience: 'all',
    concernedOrganizationIds: [],
    after,
  };
}
