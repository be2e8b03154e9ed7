import type { BenchmarkSetEntity } from '@jalon/database/benchmark/benchmark.entity';
import type { NewFact } from '@jalon/domain/audit/fact';

type What = Pick<NewFact, 'name' | 'subjectId' | 'before' | 'after'>;

/** A fact about a date of the Council. It is neither side's: everybody who reads the set may hear of it. */
export function reportDateFact(set: Pick<BenchmarkSetEntity, 'missionId'>, what: What): NewFact {
  return {
    subjectType: 'report_date',
    ...what,
    missionId: set.missionId,
    planId: null,
    activityId: null,
    sensitivity: 'unclassified',
    audience: 'all',
    concernedOrganizationIds: [],
  };
}
