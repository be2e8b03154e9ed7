import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from '../embedded-postgres/free-port.ts';
import { isAlive } from '../embedded-postgres/stop-server.ts';
import { type JalonRun, root, runJalon } from '../testing/run-jalon.ts';
import { startTestPostgres, type TestPostgres } from '../testing/start-test-postgres.ts';

const stopWithinMs = 10_000;

let folder: string;
let port: number;
const started: JalonRun[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-start-'));
  port = await freePort();
});
afterEach(async () => {
  const runs = started.splice(0);
  for (const { child } of runs) child.kill('SIGTERM');
  await Promise.all(runs.map(({ exit }) => exit));
  rmSync(folder, { recursive: true, force: true });
});

describe('jalon start', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'leaves no process and no lock after %s',
    async (signal) => {
      const running = start();
      await running.isReady();
      const children = pidsOf(running);
      expect(children.length).toBeGreaterThanOrEqual(3);
      const began = Date.now();
      running.child.kill(signal);
      expect(await running.exit).toBe(0);
      expect(Date.now() - began).toBeLessThan(stopWithinMs);
      expect(children.filter(isAlive)).toEqual([]);
      expect(readdirSync(folder)).not.toContain('jalon.lock');
      expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
    },
  );

  test('after kill -9 of the launcher its programs end, and the next start goes on with the same data', async () => {
    const killed = start();
    await killed.isReady();
    const children = pidsOf(killed);
    killed.child.kill('SIGKILL');
    await killed.exit;
    const next = start();
    await next.isReady();
    expect(children.filter(isAlive)).toEqual([]);
    expect(next.output()).toMatch(/was cut off/);
    expect(next.output()).toMatch(/The database was started/);
  });

  test('stops everything and says so when one of its programs dies', async () => {
    const running = start();
    await running.isReady();
    const children = pidsOf(running);
    const worker = children.find((pid) => commandOf(pid).includes(join('worker', 'dist', 'main.js'))) ?? 0;
    process.kill(worker, 'SIGKILL');
    expect(await running.exit).toBe(1);
    expect(running.output()).toMatch(/The worker has ended \(signal SIGKILL\)/);
    expect(children.filter(isAlive)).toEqual([]);
  });

  test('is refused, in one line, where another one runs on the same data', async () => {
    await start().isReady();
    const second = start({ PORT: String(await freePort()) });
    expect(await second.exit).toBe(1);
    expect(second.output().trim()).toMatch(/^✗ Jalon already runs on .+JALON_DATA_DIR.+$/);
  });

  test('never gives the address of the tables’ owner to a program', async () => {
    const running = start();
    await running.isReady();
    const programs = pidsOf(running).filter((pid) => commandOf(pid).includes('main.js'));
    const environments = programs.map((pid) => readFileSync(`/proc/${pid}/environ`, 'utf8'));
    expect(environments).toHaveLength(2);
    for (const environment of environments) {
      expect(environment).toContain('jalon_app:');
      expect(environment).not.toContain('jalon_owner');
    }
  });
});

describe('an external PostgreSQL', () => {
  const secret = { JALON_SECRET: 'x'.repeat(40) };
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startTestPostgres();
    const admin = new pg.Client({ connectionString: server.adminUrlFor('postgres') });
    await admin.connect();
    for (const name of ['two_accounts', 'one_account']) {
      await admin.query(`CREATE DATABASE ${name} OWNER jalon_owner`);
    }
    await admin.end();
  });
  afterAll(() => server.stop());

  test('is used instead, and then nothing is written to the data folder', async () => {
    const DATABASE_URL = server.appUrlFor('two_accounts');
    const DATABASE_MIGRATION_URL = server.ownerUrlFor('two_accounts');
    const running = start({ DATABASE_URL, DATABASE_MIGRATION_URL, ...secret });
    await running.isReady();
    expect(running.output()).not.toMatch(/triggers alone/);
    expect(readdirSync(folder)).toEqual([]);
    running.child.kill('SIGTERM');
    expect(await running.exit).toBe(0);
  });

  test('with one account for everything is used with a warning', async () => {
    const running = start({ DATABASE_URL: server.ownerUrlFor('one_account'), ...secret });
    await running.isReady();
    expect(running.output()).toMatch(/DATABASE_MIGRATION_URL is not set: .+ triggers alone/);
    running.child.kill('SIGTERM');
    expect(await running.exit).toBe(0);
  });
});

describe('one clear line says what to do', () => {
  test('where the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const refused = start();
    expect(await refused.exit).toBe(1);
    expect(refused.output().trim()).toMatch(
      /^✗ PORT \d+ is already in use on 127\.0\.0\.1: .+PORT=\d+ npm start\.$/,
    );
    await new Promise((resolve) => other.close(resolve));
  });

  test('where variables are wrong: one line each', async () => {
    const refused = start({ PORT: 'abc', JALON_DEMO: 'maybe' });
    expect(await refused.exit).toBe(1);
    expect(refused.output().trim().split('\n')).toHaveLength(2);
    expect(refused.output()).toMatch(/PORT is "abc": give a number/);
    expect(refused.output()).toMatch(/JALON_DEMO is "maybe": give/);
  });

  test('where the external database does not answer', async () => {
    const nowhere = `postgres://jalon:x@127.0.0.1:${await freePort()}/jalon`;
    const refused = start({ DATABASE_URL: nowhere, JALON_SECRET: 'x'.repeat(32) });
    expect(await refused.exit).toBe(1);
    expect(refused.output().trim()).toMatch(
      /^✗ DATABASE_URL: no PostgreSQL answers at 127\.0\.0\.1:\d+: start it/,
    );
  });

  test('where the data folder cannot be one', async () => {
    const refused = start({ JALON_DATA_DIR: join(root, 'package.json') });
    expect(await refused.exit).toBe(1);
    expect(refused.output().trim()).toMatch(
      /^✗ The data folder .+package\.json cannot be used .+JALON_DATA_DIR/,
    );
  });
});

test('a line that is no command answers 2 and points to the help', async () => {
  const wrong = run(['strat']);
  expect(await wrong.exit).toBe(2);
  expect(wrong.output()).toMatch(/no command "strat"[\s\S]+jalon help/);
  const help = run(['help']);
  expect(await help.exit).toBe(0);
  expect(help.output()).toMatch(/jalon start/);
});

function start(env: Record<string, string> = {}): JalonRun {
  return run(['start'], { JALON_DATA_DIR: folder, PORT: String(port), JALON_DEMO: '0', ...env });
}

function run(args: readonly string[], env: Record<string, string> = {}): JalonRun {
  const each = runJalon(args, env);
  started.push(each);
  return each;
}

/** The processes that a launcher has started: api, worker and PostgreSQL. */
function pidsOf({ child }: JalonRun): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && parentOf(pid) === child.pid);
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

function commandOf(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
}
