import type { Tally } from './tally.ts';

/** The part of Playwright's JSON report that is read here. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors?: readonly unknown[];
}

/** Counts a Playwright run. A run that ended badly without a failed test, or left no report, is one failure. */
export function readPlaywrightReport(report: PlaywrightReport | null, exit: number): Tally {
  if (!report) return { passed: 0, failed: 1, notRun: [] };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected === 0 && exit !== 0 ? 1 : unexpected;
  const left = { what: `${skipped} browser tests`, why: 'their own condition left them out', tests: skipped };
  return { passed: expected + flaky, failed, notRun: skipped > 0 ? [left] : [] };
}
