import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const FAST_STOP_WITHIN_MS = 5_000;
const IMMEDIATE_STOP_WITHIN_MS = 2_000;
const POLL_EVERY_MS = 25;

/**
 * Stops a server by its process id: first the fast way (connections are closed, everything is written), and
 * where that takes too long the immediate way, after which the next start recovers from the log of changes.
 */
export async function stopServer(pid: number): Promise<void> {
  if (await stopsAfter('SIGINT', pid, FAST_STOP_WITHIN_MS)) return;
  if (await stopsAfter('SIGQUIT', pid, IMMEDIATE_STOP_WITHIN_MS)) return;
  await stopsAfter('SIGKILL', pid, IMMEDIATE_STOP_WITHIN_MS);
}

/** Ends a server whose data nobody will need again, as fast as it can. */
export async function abandonServer(pid: number): Promise<void> {
  if (!(await stopsAfter('SIGQUIT', pid, IMMEDIATE_STOP_WITHIN_MS))) {
    await stopsAfter('SIGKILL', pid, IMMEDIATE_STOP_WITHIN_MS);
  }
}

/**
 * Stops the server that an earlier start left behind on this cluster, if it still runs. The process id in
 * postmaster.pid may by now belong to somebody else, so the process must also look like PostgreSQL.
 * Answers whether there was one.
 */
export async function stopLeftoverServer(cluster: string): Promise<boolean> {
  const pid = leftoverPid(cluster);
  if (pid === null) return false;
  await stopServer(pid);
  return true;
}

/** Whether a process of this id runs, whoever owns it. One that has ended and was not yet fetched does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return !isZombie(pid);
}

function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}

function leftoverPid(cluster: string): number | null {
  try {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return pid > 1 && isAlive(pid) && commandOf(pid).includes('postgres') ? pid : null;
  } catch {
    return null;
  }
}

/** The command line of a process: from /proc where there is one, else from `ps`. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  }
}

async function stopsAfter(signal: NodeJS.Signals, pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  try {
    process.kill(pid, signal);
  } catch {
    return true;
  }
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await delay(POLL_EVERY_MS);
  }
  return true;
}
