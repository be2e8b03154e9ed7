import type { ReportPlace } from '@jalon/database/benchmark/report-place.query';
import type { Actor } from '@jalon/domain/post/post';
import { mayDo } from '@jalon/domain/post/rights';

/** Whether this person reads the drafts of this report's voice. */
export function isReadableReport(report: ReportPlace, actor: Pick<Actor, 'posts'>): boolean {
  const { missionId, voice, setId } = report;
  return mayDo(actor, 'read_report', { missionId, planId: null, voice, benchmarkSetId: setId }).allowed;
}
