import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { readPlaywrightReport } from './read-playwright-report.ts';
import { readVitestReport } from './read-vitest-report.ts';
import { runCommand } from './run-command.ts';
import { addUp, NOTHING, type Tally } from './tally.ts';

/** Checks that need no test: each counts as one. */
export async function runChecks(root: string): Promise<Tally> {
  const bin = join(root, 'node_modules', '.bin');
  const checks: [string, string, string[]][] = [
    ['format and lint', join(bin, 'biome'), ['check', '--diagnostic-level=error', '.']],
    ['types of every package', join(bin, 'turbo'), ['run', 'typecheck', '--output-logs=errors-only']],
    [
      'build of every package',
      join(bin, 'turbo'),
      ['run', 'build', '--continue', '--output-logs=errors-only'],
    ],
  ];
  const tallies: Tally[] = [];
  for (const [name, file, args] of checks) {
    const passed = (await runCommand(file, args, { cwd: root })) === 0;
    process.stdout.write(`${passed ? '✓' : '✗'} ${name}\n`);
    tallies.push({ ...NOTHING, passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
  }
  return addUp(tallies);
}

/** Runs the pure, database and HTTP tests; `filters` narrow them to files whose path contains one. */
export async function runVitest(root: string, filters: readonly string[]): Promise<Tally> {
  return withReport(async (file) => {
    const args = ['run', ...filters, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const exit = await runCommand(join(root, 'node_modules', '.bin', 'vitest'), args, { cwd: root });
    return readVitestReport(readJson(file), exit);
  });
}

/** Runs the browser tests on the built program, where a browser can be found. */
export async function runPlaywright(root: string): Promise<Tally> {
  const web = join(root, 'apps', 'web');
  const left = (why: string): Tally => ({
    ...NOTHING,
    notRun: [{ what: 'the browser tests', why, tests: null }],
  });
  if (!existsSync(join(web, 'playwright.config.ts'))) return left('apps/web/playwright.config.ts is missing');
  const browser = await findBrowser(web, join(root, 'node_modules', '.cache', 'jalon-browser'));
  if (!browser) return left('no Chromium was found; install one, or name it in JALON_CHROMIUM');
  return withReport(async (file) => {
    const env = { ...browser.env, JALON_CHROMIUM: browser.program, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const exit = await runCommand(
      join(web, 'node_modules', '.bin', 'playwright'),
      ['test', '--reporter=list,json'],
      { cwd: web, env },
    );
    return readPlaywrightReport(readJson(file), exit);
  });
}

async function withReport(work: (file: string) => Promise<Tally>): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-test-report-'));
  try {
    return await work(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Null where the run ended before it could write its report. */
function readJson<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}
