import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { prepareDataDirectory } from '../data-directory/prepare-data-directory.ts';
import { chooseGround, GROUND_KINDS, type GroundKind } from './choose-ground.ts';
import { findBinaries } from './find-binaries.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts';
import { isAlive } from './stop-server.ts';

const startWithinMs = 60_000;
const isRoot = process.getuid?.() === 0;
/**
 * The ways that this machine leaves open: as root another account must be able to enter the folder of the
 * programs, and containers often forbid namespaces. A copy is always possible.
 */
const kinds: GroundKind[] = GROUND_KINDS.filter((kind) => (kind === 'own-account') !== isRoot).filter(isOpen);

let folder: string;
let refuge: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-embedded-'));
  refuge = mkdtempSync(join(tmpdir(), 'jalon-refuge-'));
  chmodSync(folder, 0o755);
});
afterEach(() => {
  for (const path of [folder, refuge]) rmSync(path, { recursive: true, force: true });
});

describe.each(kinds)('the embedded PostgreSQL on the ground "%s"', (kind) => {
  test('keeps its data from one start to the next', { timeout: startWithinMs }, async () => {
    const first = await startOn(kind);
    expect(first).toMatchObject({ groundKind: kind, isNew: true, hadLeftover: false });
    await run(first.ownerUrl, "CREATE TABLE kept AS SELECT 'é'::text AS word");
    await first.stop();
    const second = await startOn(kind);
    expect(second.isNew).toBe(false);
    expect(await run(second.ownerUrl, 'SELECT word FROM kept')).toEqual([{ word: 'é' }]);
    await second.stop();
  });
});

test('a server that a killed start left behind is stopped by the next one', {
  timeout: startWithinMs,
}, async () => {
  const abandoned = await start();
  await run(abandoned.ownerUrl, 'CREATE TABLE survives (id int)');
  const next = await start();
  await abandoned.ended;
  expect(next.hadLeftover).toBe(true);
  expect(await run(next.ownerUrl, "SELECT to_regclass('survives')::text AS name")).toEqual([
    { name: 'survives' },
  ]);
  await next.stop();
});

test('a first start that was cut off while making the cluster is made anew', {
  timeout: startWithinMs,
}, async () => {
  const first = await start();
  await first.stop();
  writeFileSync(`${first.clusterFolder}.unfinished`, '');
  const second = await start();
  expect(second.isNew).toBe(true);
  await second.stop();
});

test('it survives the loss of power: what was committed is on the disk', {
  timeout: startWithinMs,
}, async () => {
  const postgres = await start();
  expect(await run(postgres.ownerUrl, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
  expect(await run(postgres.ownerUrl, 'SHOW synchronous_commit')).toEqual([{ synchronous_commit: 'on' }]);
  await postgres.stop();
});

test('the program’s own account is no owner and no superuser', { timeout: startWithinMs }, async () => {
  const postgres = await start();
  await run(postgres.ownerUrl, 'CREATE TABLE owned (id int)');
  await expect(run(postgres.appUrl, 'DROP TABLE owned')).rejects.toThrow(/must be owner/);
  await expect(run(postgres.appUrl, "SELECT pg_read_file('/etc/hostname')")).rejects.toThrow(
    /permission denied/,
  );
  await postgres.stop();
});

test('nobody connects without the password', { timeout: startWithinMs }, async () => {
  const postgres = await start();
  const wrong = new URL(postgres.appUrl);
  wrong.password = 'guess';
  await expect(run(wrong.toString(), 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  await postgres.stop();
});

test('after stopping, no process and no process file is left', { timeout: startWithinMs }, async () => {
  const postgres = await start();
  const [row] = await run(postgres.appUrl, 'SELECT pg_backend_pid() AS pid');
  await postgres.stop();
  expect(isAlive(Number(row?.pid))).toBe(false);
  expect(readdirSync(postgres.clusterFolder)).not.toContain('postmaster.pid');
});

// Only root has this difficulty.
if (isRoot) {
  test('in a folder that only root may enter, another account is no way', () => {
    chmodSync(folder, 0o700);
    const { kind } = chooseGround(folder, findBinaries(), { refuge });
    expect(kind).toBe(kinds.includes('user-namespace') ? 'user-namespace' : 'copied');
  });

  test('a copy is always a way', () => {
    expect(kinds).toContain('copied');
  });

  test('where namespaces are forbidden as well, everything moves to a folder that can be entered, and the data with it', {
    timeout: startWithinMs,
  }, async () => {
    const before = await startOn(kinds[0] ?? 'copied');
    await run(before.ownerUrl, 'CREATE TABLE moves_along (id int)');
    await before.stop();
    chmodSync(folder, 0o700);
    const after = await startOn('copied');
    expect(after.clusterFolder.startsWith(refuge)).toBe(true);
    expect(await run(after.ownerUrl, "SELECT to_regclass('moves_along')::text AS name")).toEqual([
      { name: 'moves_along' },
    ]);
    await after.stop();
  });
}

function isOpen(kind: GroundKind): boolean {
  const place = mkdtempSync(join(tmpdir(), 'jalon-ground-'));
  chmodSync(place, 0o711);
  try {
    return (
      chooseGround(place, findBinaries(), { kinds: [kind], refuge: join(place, 'refuge') }).kind === kind
    );
  } catch {
    return false;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function start(): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres(prepareDataDirectory(folder), { refuge });
}

function startOn(kind: GroundKind): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres(prepareDataDirectory(folder), { kinds: [kind], refuge });
}

async function run(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
