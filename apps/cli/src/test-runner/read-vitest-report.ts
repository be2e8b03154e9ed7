import type { NotRun, Tally } from './tally.ts';

/** The part of Vitest's JSON report that is read here. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      /** What a test said about itself: why it was left out. */
      readonly meta?: { readonly whyNotRun?: string };
    }[];
  }[];
}

/**
 * Counts a Vitest run. A file that could not even be loaded holds no test and counts as one failure; so does a
 * run that ended badly without a failed test (an error outside of every test), or left no report.
 */
export function readVitestReport(report: VitestReport | null, exit: number): Tally {
  if (!report) return { passed: 0, failed: 1, notRun: [] };
  const tests = report.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: file.name })),
  );
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failedTests = tests.filter((test) => test.status === 'failed').length;
  const brokenFiles = report.testResults.filter(isBroken).length;
  const failed = failedTests + brokenFiles;
  const left = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  return { passed, failed: failed === 0 && exit !== 0 ? 1 : failed, notRun: left.map(nameLeft) };
}

function isBroken(file: VitestReport['testResults'][number]): boolean {
  return file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed');
}

function nameLeft(test: { fullName: string; file: string; meta?: { readonly whyNotRun?: string } }): NotRun {
  const isAboutRedis = /redis/i.test(test.fullName) || /redis/i.test(test.file);
  const guess = isAboutRedis ? 'there is no redis-server on this machine' : 'its own condition left it out';
  return { what: test.fullName.trim(), why: test.meta?.whyNotRun ?? guess, tests: 1 };
}
