import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAlive } from '../embedded-postgres/stop-server.ts';
import { keptText, randomText } from './keep-secret.ts';
import { isLocked, lockDataDirectory } from './lock-data-directory.ts';
import { explain, prepareDataDirectory } from './prepare-data-directory.ts';
import { identityOf, stillRuns } from './process-identity.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-data-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

describe('the data directory', () => {
  test('is made where it is missing, and others may not list it', () => {
    const made = prepareDataDirectory(join(folder, 'deep', 'er'));
    expect(statSync(made).mode & 0o066).toBe(0);
    expect(prepareDataDirectory(made)).toBe(made);
  });

  test('is refused where it holds something else', () => {
    writeFileSync(join(folder, 'thesis.docx'), '');
    expect(() => prepareDataDirectory(folder)).toThrow(/files that are not Jalon's: set JALON_DATA_DIR/);
  });

  test('is refused, in one line, where the path is a file', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() => prepareDataDirectory(file)).toThrow(
      /^The data folder .+ cannot be used \(.+\): .+JALON_DATA_DIR/,
    );
  });

  test('is refused at once where no folder can be made', () => {
    expect(() => prepareDataDirectory('/proc/jalon')).toThrow(/cannot be used \(.+\): .+JALON_DATA_DIR/);
  });

  test.each(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC'])(
    'explains %s in one line',
    (code) => {
      const line = explain('/data', Object.assign(new Error('no'), { code }));
      expect(line).toMatch(/^The data folder \/data cannot be used \([a-z ,]+\): .+JALON_DATA_DIR/);
      expect(line).not.toContain('\n');
    },
  );
});

describe('the lock', () => {
  test('is given back without a trace', async () => {
    const lock = await lockDataDirectory(folder);
    expect(isLocked(folder)).toBe(true);
    lock.release();
    expect(isLocked(folder)).toBe(false);
    expect(existsSync(join(folder, 'jalon.lock'))).toBe(false);
  });

  test('is refused while its holder runs', async () => {
    const lock = await lockDataDirectory(folder);
    await expect(lockDataDirectory(folder)).rejects.toThrow(/already runs on .+ \(process \d+\): stop it/);
    lock.release();
  });

  test('of a dead process is taken over, also where its number now belongs to somebody else', async () => {
    for (const holder of [await deadProcess(), { pid: process.pid, born: 'another day' }]) {
      writeFileSync(join(folder, 'jalon.lock'), JSON.stringify({ holder, children: [] }));
      const lock = await lockDataDirectory(folder);
      expect(lock.recovered).toBe(true);
      lock.release();
    }
  });

  test('that was half written when its holder died is taken over', async () => {
    writeFileSync(join(folder, 'jalon.lock'), '{"holder":{"pi');
    const lock = await lockDataDirectory(folder);
    expect(lock.recovered).toBe(true);
    lock.release();
  });

  test('of a dead process ends the programs that it has left behind', { timeout: 20_000 }, async () => {
    const orphan = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const children = [identityOf(orphan.pid ?? 0)];
    writeFileSync(join(folder, 'jalon.lock'), JSON.stringify({ holder: await deadProcess(), children }));
    const ended = new Promise((resolve) => orphan.once('exit', resolve));
    const lock = await lockDataDirectory(folder);
    await ended;
    expect(isAlive(orphan.pid ?? 0)).toBe(false);
    lock.release();
  });
});

test('a kept secret is made once and readable for nobody else', () => {
  const file = join(folder, 'secret');
  const first = keptText(file, randomText);
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect(keptText(file, randomText)).toBe(first);
  expect(readFileSync(file, 'utf8')).toBe(`${first}\n`);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a process is known by its birth, not by its number alone', () => {
  const own = identityOf(process.pid);
  expect(stillRuns(own)).toBe(true);
  expect(stillRuns({ ...own, born: 'earlier' })).toBe(false);
});

async function deadProcess() {
  const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
  const identity = identityOf(child.pid ?? 0);
  await new Promise((resolve) => child.once('exit', resolve));
  return identity;
}
