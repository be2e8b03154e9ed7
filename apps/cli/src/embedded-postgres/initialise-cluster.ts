import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Ground } from './choose-ground.ts';

/**
 * Makes a new cluster in `cluster`, if none is there: UTF-8, the same sort order on every machine, and SCRAM
 * passwords from the first connection on. `cluster` must not exist or be empty. Answers whether it was made.
 */
export async function initialiseCluster(
  ground: Ground,
  cluster: string,
  superuserPassword: string,
  options: { readonly durable: boolean },
): Promise<boolean> {
  if (existsSync(join(cluster, 'PG_VERSION')) && !existsSync(marker(cluster))) return false;
  rmSync(cluster, { recursive: true, force: true });
  const passwordFile = join(dirname(cluster), '.first-password');
  writeFileSync(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
  writeFileSync(marker(cluster), '');
  prepareFolderFor(ground, cluster, passwordFile);
  try {
    await runInitdb(ground, initdbArguments(cluster, passwordFile, options.durable));
    rmSync(marker(cluster));
  } finally {
    rmSync(passwordFile, { force: true });
  }
  return true;
}

/** Stands beside a cluster whose making has begun and has not ended: what lies there is no cluster yet. */
function marker(cluster: string): string {
  return `${cluster}.unfinished`;
}

function prepareFolderFor(ground: Ground, cluster: string, passwordFile: string): void {
  if (!ground.owner) return;
  mkdirSync(cluster, { mode: 0o700 });
  chownSync(cluster, ground.owner.uid, ground.owner.gid);
  chownSync(passwordFile, ground.owner.uid, ground.owner.gid);
}

function initdbArguments(cluster: string, passwordFile: string, durable: boolean): string[] {
  const fixed = ['--encoding=UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256', '--username=postgres'];
  return [...fixed, `--pgdata=${cluster}`, `--pwfile=${passwordFile}`, ...(durable ? [] : ['--no-sync'])];
}

async function runInitdb(ground: Ground, args: readonly string[]): Promise<void> {
  const command = ground.command(ground.binaries.initdb, args);
  const child = spawn(command.file, [...command.args], {
    ...command.identity,
    cwd: ground.home,
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  if (code !== 0) throw new Error(`PostgreSQL could not prepare its folder: ${lastLine(complaint)}`);
}

function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => /error|could not|no space|permission/i.test(line));
  return lines.at(-1)?.replace(/^initdb: error: /, '') ?? text.trim();
}
