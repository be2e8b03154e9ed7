import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Environment } from '@jalon/contracts/environment/environment';
import { openForRunning, type RunningDatabase } from '../database/open-for-running.ts';
import { prepareContent } from '../database/prepare-content.ts';
import { Obstacle } from '../terminal/obstacle.ts';
import { step } from '../terminal/say.ts';
import { childEnvironment } from './child-environment.ts';
import { type ChildProgram, startChild } from './child-program.ts';
import { refuseTakenPort } from './refuse-taken-port.ts';
import { RotatingLog } from './rotating-log.ts';
import { waitUntilReady } from './wait-until-ready.ts';

const CHILDREN_STOP_WITHIN_MS = 5_000;
const PROGRAMS = ['api', 'worker'] as const;
const APPS = fileURLToPath(new URL('../../../', import.meta.url));

/** What has been started, in order: it is let go of from the last to the first. */
export type Held = (() => Promise<void>)[];

export interface BroughtUp {
  /** Whether the demonstration accounts can sign in. */
  readonly hasDemonstration: boolean;
  /** Settles, with words for it, when a part dies. */
  readonly died: Promise<string>;
}

/**
 * Starts everything and answers once the api is ready. `held` grows with each thing that has been started, so
 * that the caller can let go of it, whatever happens. `asked` ends the waiting early.
 */
export async function bringUp(environment: Environment, held: Held, asked: AbortSignal): Promise<BroughtUp> {
  // Not earlier: a start after a crash has by then ended what the crash left on the port.
  const refuse = () => refuseTakenPort(environment.host, environment.port);
  const database = await openForRunning(environment, refuse);
  held.push(database.close);
  asked.throwIfAborted();
  const hasDemonstration = await untilAsked(asked, prepareContent(environment, database));
  const children = PROGRAMS.map((name) => startProgram(name, environment, database));
  held.push(async () => {
    await Promise.all(children.map((child) => child.stop(CHILDREN_STOP_WITHIN_MS)));
  });
  database.keepChildren(children.map((child) => child.pid));
  const died = Promise.race([database.lost, ...children.map((child) => child.died)]);
  await step(
    () => 'api and worker are running',
    () => untilDead(died, waitUntilReady(environment.host, environment.port, asked)),
  );
  return { hasDemonstration, died };
}

function startProgram(name: (typeof PROGRAMS)[number], environment: Environment, database: RunningDatabase) {
  const log = database.logFolder ? new RotatingLog(join(database.logFolder, `${name}.log`)) : null;
  const env = childEnvironment(name, environment, database);
  const child: ChildProgram = startChild({ name, main: join(APPS, name, 'dist', 'main.js'), env, log });
  const died = child.ended.then((how) => `The ${name} has ended (${how})${lastWords(log)}`);
  return { ...child, died };
}

function lastWords(log: RotatingLog | null): string {
  if (!log) return '';
  return [`; the end of its log, ${log.file}:`, ...log.lastLines(8)].join('\n      ');
}

/** Does not wait for the work once somebody has asked to stop; the work then fails on its closed database. */
async function untilAsked<T>(asked: AbortSignal, work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      asked.addEventListener('abort', () => reject(asked.reason), { once: true });
    }),
  ]);
}

async function untilDead<T>(died: Promise<string>, work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  const death = died.then((message) => Promise.reject(new Obstacle(message)));
  death.catch(() => undefined);
  return Promise.race([work, death]);
}
