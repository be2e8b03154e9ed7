import { fileURLToPath } from 'node:url';
import { checkBillOfMaterials, checkKnownVulnerabilities } from './check-dependencies.ts';
import { runChecks, runPlaywright, runVitest } from './parts.ts';
import { stopWithMe } from './run-command.ts';
import { addUp, closingLines, exitCode, type NotRun, type Tally } from './tally.ts';

/**
 * What `npm test` runs: checks, then the pure, database and HTTP tests, then the browser tests. Words behind
 * `npm test --` narrow it to test files whose path contains one; then nothing else is run, and it says so.
 */
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const filters = process.argv.slice(2);
const mustBeComplete = process.env.JALON_TEST_COMPLETE === '1';

stopWithMe();
const tally = addUp(filters.length > 0 ? await runSome() : await runEverything());
process.stdout.write(`\n${closingLines(tally).join('\n')}\n`);
process.exit(exitCode(tally, mustBeComplete));

async function runEverything(): Promise<Tally[]> {
  const checks = await runChecks(root);
  const bill = await checkBillOfMaterials(root);
  // The registry is asked only where the run must be complete: a test run needs no network otherwise.
  const known = mustBeComplete ? [await checkKnownVulnerabilities(root)] : [];
  const tests = await runVitest(root, []);
  return [checks, bill, ...known, tests, await runPlaywright(root)];
}

async function runSome(): Promise<Tally[]> {
  const why = 'only some files were asked for';
  const left: NotRun[] = ['the checks', 'the browser tests'].map((what) => ({ what, why, tests: null }));
  return [await runVitest(root, filters), { passed: 0, failed: 0, notRun: left }];
}
