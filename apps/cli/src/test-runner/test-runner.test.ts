import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { starts } from './find-browser.ts';
import { readPlaywrightReport } from './read-playwright-report.ts';
import { readVitestReport } from './read-vitest-report.ts';
import { addUp, closingLines, exitCode, NOTHING, type Tally } from './tally.ts';

describe('the closing line', () => {
  test('gives the two numbers and nothing else where everything ran', () => {
    expect(closingLines({ passed: 12, failed: 0, notRun: [] })).toEqual(['12 passed, 0 failed']);
  });

  test('comes after everything that was not run, each with its reason', () => {
    const lines = closingLines({
      passed: 3,
      failed: 1,
      notRun: [
        { what: 'jobs on Redis', why: 'there is no redis-server on this machine', tests: 2 },
        { what: 'the browser tests', why: 'no Chromium was found', tests: null },
      ],
    });
    expect(lines[0]).toBe('Not run:');
    expect(lines.slice(1, 3).join('\n')).toMatch(
      /jobs on Redis: there is no.+\n.+browser tests: no Chromium/,
    );
    expect(lines.at(-1)).toBe('3 passed, 1 failed, 2 skipped');
  });
});

describe('the exit code', () => {
  const left: Tally = { passed: 1, failed: 0, notRun: [{ what: 'a', why: 'b', tests: null }] };

  test('is 0 only where something ran and nothing failed', () => {
    expect(exitCode({ ...NOTHING, passed: 1 }, false)).toBe(0);
    expect(exitCode({ ...NOTHING, passed: 1, failed: 1 }, false)).toBe(1);
    expect(exitCode(NOTHING, false)).toBe(1);
  });

  test('counts what was not run as a failure where the run must be complete', () => {
    expect(exitCode(left, false)).toBe(0);
    expect(exitCode(left, true)).toBe(1);
  });
});

describe('a report of Vitest', () => {
  const file = (name: string, status: string, ...statuses: string[]) => ({
    name,
    status,
    assertionResults: statuses.map((each, index) => ({ status: each, fullName: `${name} ${index}` })),
  });

  test('is counted test by test', () => {
    const report = { testResults: [file('a', 'failed', 'passed', 'failed'), file('b', 'passed', 'passed')] };
    expect(readVitestReport(report, 1)).toEqual({ passed: 2, failed: 1, notRun: [] });
  });

  test('names the tests that were skipped, and Redis as the reason where it is', () => {
    const report = { testResults: [file('redis.worker.test.ts', 'passed', 'passed', 'skipped')] };
    const { notRun } = readVitestReport(report, 0);
    expect(notRun).toEqual([
      { what: 'redis.worker.test.ts 1', why: 'there is no redis-server on this machine', tests: 1 },
    ]);
  });

  test('gives the reason that a test gave for being left out', () => {
    const meta = { whyNotRun: 'the texts that it reads are not there' };
    const skipped = { status: 'skipped', fullName: 'published texts', meta };
    const report = { testResults: [{ name: 'a', status: 'passed', assertionResults: [skipped] }] };
    const { notRun } = readVitestReport(report, 0);
    expect(notRun).toEqual([{ what: 'published texts', why: meta.whyNotRun, tests: 1 }]);
  });

  test('never hides a file that could not be loaded, an error outside of every test or a lost report', () => {
    expect(readVitestReport({ testResults: [file('a', 'failed')] }, 1).failed).toBe(1);
    expect(readVitestReport({ testResults: [file('a', 'passed', 'passed')] }, 1).failed).toBe(1);
    expect(readVitestReport(null, 0).failed).toBe(1);
  });
});

test('a report of Playwright counts a test that passed at the second attempt as passed', () => {
  const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } };
  expect(readPlaywrightReport(report, 1)).toMatchObject({ passed: 4, failed: 1, notRun: [{ tests: 2 }] });
  expect(
    readPlaywrightReport({ stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 0 } }, 1).failed,
  ).toBe(1);
  expect(readPlaywrightReport(null, 0).failed).toBe(1);
});

test('the parts of a run are added up', () => {
  expect(
    addUp([{ passed: 1, failed: 2, notRun: [] }, NOTHING, { passed: 3, failed: 0, notRun: [] }]),
  ).toEqual({
    passed: 4,
    failed: 2,
    notRun: [],
  });
});

test('a browser counts only if it starts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-browser-'));
  const program = join(folder, 'chromium');
  writeFileSync(program, '#!/bin/sh\n[ "$LIBRARIES" = here ]\n');
  chmodSync(program, 0o644);
  expect(starts({ program, env: { LIBRARIES: 'here' } })).toBe(false);
  chmodSync(program, 0o755);
  expect(starts({ program, env: { LIBRARIES: 'here' } })).toBe(true);
  expect(starts({ program, env: {} })).toBe(false);
  rmSync(folder, { recursive: true });
});
