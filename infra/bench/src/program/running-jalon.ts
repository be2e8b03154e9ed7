import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '@jalon/cli/embedded-postgres/free-port';

const READY_WITHIN_MS = 240_000;
const STOP_WITHIN_MS = 20_000;
const KEPT_OUTPUT_CHARS = 4_000;

/** A started Jalon. */
export interface RunningJalon {
  readonly url: string;
  readonly pid: number;
  /** From the command to the printed address. */
  readonly readyAfterMs: number;
  /** What it printed while it started. */
  readonly output: string;
  stop(): Promise<void>;
}

/** A command that starts Jalon: `npm start`, or the built program itself. */
export interface StartCommand {
  readonly file: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly dataDirectory: string;
  /** Whether the program shall stop when this process dies; npm hands no such channel on. */
  readonly followsUs: boolean;
}

/** What was started and not yet stopped, so that nothing outlives a run that is cut short. */
const running = new Set<() => Promise<void>>();

/** Stops whatever `startJalon` has started and nobody has stopped. */
export async function stopEveryJalon(): Promise<void> {
  await Promise.all([...running].map((stop) => stop()));
}

/** The built program of this working tree, on that data directory. */
export function builtProgram(root: string, dataDirectory: string): StartCommand {
  const file = join(root, 'node_modules', 'node', 'bin', 'node');
  const args = [join(root, 'apps', 'cli', 'dist', 'jalon.js'), 'start'];
  return { file, args, folder: root, dataDirectory, followsUs: true };
}

/** Starts Jalon on a free port of the loopback address and answers once it has printed its address. */
export async function startJalon(command: StartCommand): Promise<RunningJalon> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(command.file, [...command.args], {
    cwd: command.folder,
    env: environmentFor(command.dataDirectory, port),
    stdio: ['ignore', 'pipe', 'pipe', ...(command.followsUs ? (['ipc'] as const) : [])],
  });
  const stop = () => stopChild(child).finally(() => running.delete(stop));
  running.add(stop);
  try {
    const output = await untilReady(child);
    const url = `http://127.0.0.1:${port}`;
    return { url, pid: child.pid ?? 0, readyAfterMs: performance.now() - began, output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Only what a person's shell would hold, and no setting of Jalon that happens to be set here. */
function environmentFor(dataDirectory: string, port: number): NodeJS.ProcessEnv {
  const ours = /^(JALON_|OIDC_|DATABASE_|REDIS_|SMTP_|npm_lifecycle)/;
  const passed = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return {
    ...Object.fromEntries(passed),
    PORT: String(port),
    HOST: '127.0.0.1',
    JALON_DATA_DIR: dataDirectory,
  };
}

function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => reject(new Error(`Jalon did not start: ${why}\n${output.trim()}`));
    const timer = setTimeout(() => fail('it took too long'), READY_WITHIN_MS);
    const read = (text: string) => {
      output = (output + text).slice(-KEPT_OUTPUT_CHARS);
      if (!output.includes('Jalon is ready:')) return;
      clearTimeout(timer);
      resolve(output);
    };
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', read);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`it ended with ${signal ?? code}`);
    });
  });
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await ended;
  clearTimeout(timer);
}
