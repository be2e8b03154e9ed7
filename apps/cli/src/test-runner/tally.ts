/** What one part of the test run came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** What was not run, each with its reason; `tests` is how many, or null where nobody can know. */
  readonly notRun: readonly NotRun[];
}

export interface NotRun {
  readonly what: string;
  readonly why: string;
  readonly tests: number | null;
}

export const NOTHING: Tally = { passed: 0, failed: 0, notRun: [] };

/** Adds up the parts of a run. */
export function addUp(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      notRun: [...sum.notRun, ...tally.notRun],
    }),
    NOTHING,
  );
}

/** The closing lines: everything that was not run and why, then the numbers. The last line is a promise to other programs. */
export function closingLines(tally: Tally): string[] {
  const skipped = tally.notRun.reduce((sum, part) => sum + (part.tests ?? 0), 0);
  const named = tally.notRun.map((part) => `  - ${part.what}: ${part.why}`);
  const numbers = `${tally.passed} passed, ${tally.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return [...(named.length > 0 ? ['Not run:', ...named, ''] : []), numbers];
}

/**
 * 0 only where something ran and nothing failed. Where the run must be complete, as in continuous integration,
 * whatever was not run is a failure too.
 */
export function exitCode(tally: Tally, mustBeComplete: boolean): number {
  const hasSucceeded = tally.failed === 0 && tally.passed > 0;
  return hasSucceeded && !(mustBeComplete && tally.notRun.length > 0) ? 0 : 1;
}
