import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const node = join(root, 'node_modules', 'node', 'bin', 'node');
const readyWithinMs = 180_000;
const stoppedWithinMs = 30_000;

/** The built program, running on a folder and a free port of the loopback of its own. */
export interface RunningProgram {
  url: string;
  /** Another command of the program on the same data, with what is piped into it. Answers what it printed. */
  command: (words: readonly string[], piped: string) => string;
  /** Stops it and removes the folder. */
  stop: () => Promise<void>;
}

/** Starts the built program as `npm start` would, with these variables. */
export async function runProgram(variables: Readonly<Record<string, string>>): Promise<RunningProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-e2e-'));
  const port = await freePort();
  const env = { ...outerEnvironment(), JALON_DATA_DIR: folder, PORT: String(port), ...variables };
  const program = spawn(node, ['apps/cli/dist/jalon.js', 'start'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    await stopped(program);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', () => program.kill('SIGTERM'));
  process.once('SIGTERM', () => void stop().finally(() => process.exit(143)));
  try {
    await ready(program);
  } catch (error) {
    await stop();
    throw error;
  }
  const command = (words: readonly string[], piped: string): string => {
    const { status, stdout, stderr } = spawnSync(node, ['apps/cli/dist/jalon.js', ...words], {
      cwd: root,
      env,
      input: piped,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`jalon ${words.join(' ')}: ${stderr}${stdout}`);
    return stdout;
  };
  return { url: `http://127.0.0.1:${port}`, command, stop };
}

/** What the system needs, and nothing that would lead the program to somebody's own database or mail server. */
function outerEnvironment(): Record<string, string | undefined> {
  const { PATH, HOME, LANG, TMPDIR, USER } = process.env;
  return { PATH, HOME, LANG, TMPDIR, USER };
}

async function ready(program: ChildProcess): Promise<void> {
  let said = '';
  for (const stream of [program.stdout, program.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
  }
  const deadline = Date.now() + readyWithinMs;
  while (!said.includes('Jalon is ready')) {
    if (program.exitCode !== null || Date.now() > deadline) {
      throw new Error(`The program did not become ready:\n${said}`);
    }
    await delay(100);
  }
}

async function stopped(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => program.once('close', () => resolve()));
  program.kill('SIGTERM');
  const tooLong = delay(stoppedWithinMs, 'too long', { ref: false });
  if ((await Promise.race([ended, tooLong])) !== 'too long') return;
  program.kill('SIGKILL');
  throw new Error(`The program did not stop within ${stoppedWithinMs / 1000} s.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
