import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../embedded-postgres/free-port.ts';

const READY_WITHIN_MS = 10_000;
const POLL_EVERY_MS = 25;

export interface TestRedis {
  readonly url: string;
  stop(): void;
}

/**
 * Starts a Redis (or Valkey) for one test run, on a free port of this machine only and without writing
 * anything to the disk. Answers null where none is installed, unless the run must be complete
 * (JALON_TEST_COMPLETE=1): then that is an error.
 */
export async function startTestRedis(): Promise<TestRedis | null> {
  const program = findProgram(['redis-server', 'valkey-server']);
  if (!program) {
    if (process.env.JALON_TEST_COMPLETE === '1')
      throw new Error('The run must be complete, and there is no redis-server.');
    return null;
  }
  const port = await freePort();
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    tmpdir(),
  ];
  const server = spawn(program, args, { stdio: 'ignore' });
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await answers(port))) {
    if (Date.now() > deadline || server.exitCode !== null) throw new Error(`${program} did not start.`);
    await delay(POLL_EVERY_MS);
  }
  return { url: `redis://127.0.0.1:${port}`, stop: () => void server.kill('SIGTERM') };
}

function findProgram(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('error', () => resolve(false));
    socket.once('data', (reply) => {
      socket.destroy();
      resolve(reply.toString().startsWith('+PONG'));
    });
    socket.write('PING\r\n');
  });
}
