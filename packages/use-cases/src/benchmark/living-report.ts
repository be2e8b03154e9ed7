import type { ReachedReport } from '@jalon/database/benchmark/benchmark-reports.repository';
import type { LivingReport } from '@jalon/domain/benchmark/report-life';
import type { Decision } from '@jalon/domain/decision';
import { allowed, Refused } from '../refused.ts';

/** The report as the rules of its life speak of it. */
export function livingReport({ report, set }: ReachedReport): LivingReport {
  return {
    state: report.state,
    voice: report.voice,
    missionId: set.missionId,
    benchmarkSetId: set.id,
    drafterPersonIds: report.drafterIds,
  };
}

/** A step of a report that somebody reaches: what was shared with them exists, so "not found" would be untrue. */
export function allowedHere<T>(decision: Decision<T>): T {
  if (!decision.allowed && decision.refusal.code === 'not-found')
    throw new Refused({ code: 'may-not-do-this' });
  return allowed(decision);
}

/** Throws `stale-version` where somebody else has changed it since it was read. */
export function refuseStale(version: number | null, current: { version: number }): void {
  if (version !== null && version !== current.version)
    throw new Refused({ code: 'stale-version' }, { current });
}
