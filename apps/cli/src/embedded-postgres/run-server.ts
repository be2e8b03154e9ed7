import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Ground } from './choose-ground.ts';

const READY_WITHIN_MS = 60_000;
const POLL_EVERY_MS = 20;
const KEPT_LOG_BYTES = 5_000_000;

export interface RunningServer {
  readonly process: ChildProcess;
  readonly port: number;
}

export interface ServerOptions {
  readonly cluster: string;
  readonly port: number;
  readonly logFile: string;
  /** Settings of postgresql.conf that this start overrides. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * Starts the server on 127.0.0.1 and answers once it accepts connections. It runs in a process group of its
 * own, so that a Ctrl-C in the terminal does not end it before the programs that still write to it.
 * Throws an Error with the last line of its log where it does not come up.
 */
export async function runServer(ground: Ground, options: ServerOptions): Promise<RunningServer> {
  const log = openLog(options.logFile);
  const logStart = statSync(options.logFile).size;
  const command = ground.command(ground.binaries.postgres, serverArguments(options));
  const child = spawn(command.file, [...command.args], {
    ...command.identity,
    cwd: ground.home,
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const outcome = await Promise.race([ended(child), ready(options.cluster, child)]);
  if (outcome === 'ready') return { process: child, port: options.port };
  child.kill('SIGKILL');
  throw new Error(`The embedded PostgreSQL did not start: ${lastComplaint(options.logFile, logStart)}`);
}

function serverArguments(options: ServerOptions): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(options.port),
    unix_socket_directories: '',
    ...options.settings,
  };
  return [
    '-D',
    options.cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return openSync(file, size > KEPT_LOG_BYTES ? 'w' : 'a', 0o600);
}

function ended(child: ChildProcess): Promise<'ended'> {
  return new Promise((resolve) => {
    child.once('error', () => resolve('ended')).once('exit', () => resolve('ended'));
  });
}

/** The eighth line of postmaster.pid says "ready" once connections are accepted. */
async function ready(cluster: string, child: ChildProcess): Promise<'ready' | 'ended'> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const [pid, , , , , , , status] = readLines(join(cluster, 'postmaster.pid'));
    if (status?.trim() === 'ready' && Number(pid) === child.pid) return 'ready';
    await delay(POLL_EVERY_MS);
  }
  return 'ended';
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function lastComplaint(logFile: string, from: number): string {
  const lines = readFileSync(logFile).subarray(from).toString('utf8').trim().split('\n');
  const fatal = lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  return `${fatal.trim()} (the whole log: ${logFile})`;
}
