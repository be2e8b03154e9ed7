import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../../', import.meta.url));
const jalon = join(root, 'apps', 'cli', 'dist', 'jalon.js');
const readyWithinMs = 90_000;

/** A run of the built command line. */
export interface JalonRun {
  readonly child: ChildProcess;
  readonly exit: Promise<number | null>;
  /** Everything it has said so far. */
  output(): string;
  /** Settles once the program says that it is ready; rejects, with all it said, where it ends before. */
  isReady(): Promise<void>;
}

/** Runs one command with these variables and no others; `input` is piped in. */
export function runJalon(args: readonly string[], env: Record<string, string>, input = ''): JalonRun {
  const child = spawn(process.execPath, [jalon, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
  }
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const isReady = async () => {
    const deadline = Date.now() + readyWithinMs;
    while (!text.includes('Ctrl-C stops it')) {
      if (child.exitCode !== null || Date.now() > deadline)
        throw new Error(`It did not become ready:\n${text}`);
      await delay(50);
    }
  };
  return { child, exit, output: () => text, isReady };
}
