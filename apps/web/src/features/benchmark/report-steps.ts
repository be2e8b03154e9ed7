import type { BenchmarkReportReply } from '@jalon/contracts/benchmark/benchmark';
import { clearReport, freezeReport, submitReport } from '@jalon/domain/benchmark/report-life';
import type { Actor } from '@jalon/domain/post/post';

export type ReportStep = 'submit' | 'clear' | 'freeze';

/**
 * The steps that the domain leaves open to this reader now. Who changed the words is known to the server only: that
 * nobody clears what they drafted, it says when asked.
 */
export function reportSteps(report: BenchmarkReportReply, missionId: string, actor: Actor): ReportStep[] {
  const { state, voice, benchmarkSetId } = report;
  const living = { state, voice, benchmarkSetId, missionId, drafterPersonIds: [] };
  const steps: ReportStep[] = [];
  if (state === 'draft' && submitReport(living, actor).allowed) steps.push('submit');
  if (clearReport(living, actor).allowed) steps.push('clear');
  if (freezeReport(living, actor).allowed) steps.push('freeze');
  return steps;
}
