import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAlive } from '../embedded-postgres/stop-server.ts';
import { root } from '../testing/run-jalon.ts';

/** A workspace that is installed already, whose build is `turbo`: a shell script. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-bootstrap-'));
  mkdirSync(join(folder, 'apps', 'cli'), { recursive: true });
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true });
  mkdirSync(join(folder, 'node_modules', 'node', 'bin'), { recursive: true });
  copyFileSync(join(root, 'apps', 'cli', 'bootstrap.mjs'), join(folder, 'apps', 'cli', 'bootstrap.mjs'));
  writeFileSync(join(folder, 'package.json'), '{"packageManager":"pnpm@1.0.0"}');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) writeFileSync(join(folder, file), file);
  writeFileSync(join(folder, 'node_modules', 'node', 'bin', 'node'), '');
  const fingerprint = createHash('sha256').update('pnpm-lock.yaml').update('pnpm-workspace.yaml');
  writeFileSync(join(folder, 'node_modules', '.jalon-installed'), fingerprint.digest('hex'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a start that is stopped while it builds', () => {
  test('ends after the build has ended', async () => {
    const { child, exit, pid } = await building('trap "sleep 1; touch tidied; exit 1" TERM');
    child.kill('SIGTERM');
    expect(await exit).toBe(143);
    expect(existsSync(join(folder, 'tidied'))).toBe(true);
    expect(isAlive(pid)).toBe(false);
  });

  test('ends the build at once when it is told twice', async () => {
    const { child, exit, pid } = await building('trap "" TERM');
    child.kill('SIGTERM');
    await delay(300);
    expect(isAlive(pid)).toBe(true);
    child.kill('SIGTERM');
    expect(await exit).toBe(143);
    expect(isAlive(pid)).toBe(false);
  });
});

async function building(trap: string) {
  const lines = ['#!/bin/sh', trap, 'echo $$ > pid.new', 'mv pid.new pid', 'while :; do sleep 0.1; done', ''];
  writeFileSync(join(folder, 'node_modules', '.bin', 'turbo'), lines.join('\n'), { mode: 0o755 });
  const child = spawn(process.execPath, [join(folder, 'apps', 'cli', 'bootstrap.mjs'), 'start'], {
    stdio: 'ignore',
  });
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  while (!existsSync(join(folder, 'pid'))) await delay(20);
  return { child, exit, pid: Number(readFileSync(join(folder, 'pid'), 'utf8')) };
}
