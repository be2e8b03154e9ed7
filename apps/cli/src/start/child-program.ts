import { type ChildProcess, spawn } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RotatingLog } from './rotating-log.ts';

/** It lies beside this file, built or not. */
const FOLLOW_PARENT = new URL(`./follow-parent${extname(import.meta.url)}`, import.meta.url).href;

export interface ChildOptions {
  readonly name: string;
  /** The program's main file. */
  readonly main: string;
  readonly env: Readonly<Record<string, string>>;
  /** Where its output goes; null leaves it on the terminal. */
  readonly log: RotatingLog | null;
}

export interface ChildProgram {
  readonly name: string;
  readonly pid: number;
  /** How it ended, in words, when it ends. */
  readonly ended: Promise<string>;
  /** Asks it to stop, and ends it where it does not within that time. */
  stop(withinMs: number): Promise<void>;
}

/**
 * Starts one of Jalon's programs in a process group of its own, so that a Ctrl-C in the terminal reaches only
 * the launcher, which stops everything in order.
 */
export function startChild(options: ChildOptions): ChildProgram {
  const output = options.log ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, ['--import', FOLLOW_PARENT, options.main], {
    env: { ...options.env },
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
    cwd: fileURLToPath(new URL('../../../../', import.meta.url)),
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => options.log?.write(text));
  }
  const ended = endOf(child);
  return { name: options.name, pid: child.pid ?? 0, ended, stop: (withinMs) => stop(child, ended, withinMs) };
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
}

async function stop(child: ChildProcess, ended: Promise<string>, withinMs: number): Promise<void> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), withinMs);
  await ended;
  clearTimeout(timer);
}
