import type { ReachedReport } from '@jalon/database/benchmark/benchmark-reports.repository';
import type { NewFact } from '@jalon/domain/audit/fact';

type What = Pick<NewFact, 'name' | 'before' | 'after'> &
  Partial<Pick<NewFact, 'subjectType' | 'subjectId' | 'audience'>>;

/** A fact about a report. What a side drafts is for that side, until it is shared. */
export function reportFact({ set, report }: Pick<ReachedReport, 'set' | 'report'>, what: What): NewFact {
  return {
    subjectType: 'benchmark_report',
    subjectId: report.id,
    audience: report.voice,
    ...what,
    missionId: set.missionId,
    planId: null,
    activityId: null,
    sensitivity: 'unclassified',
    concernedOrganizationIds: [],
  };
}
