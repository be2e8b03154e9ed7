import { type ChildProcess, fork } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { endedWithin, NODE_ARGUMENTS } from './child.ts';

const PROGRAM = fileURLToPath(new URL('./worker-process.ts', import.meta.url));
/** A worker that cannot start (the database is away) is started again after this long. */
const START_AGAIN_AFTER_MS = 300;

export interface WorkersSettings {
  readonly folder: string;
  readonly howMany: number;
  readonly tickEveryMs: number;
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  readonly smtpUrlFor: (worker: string) => string;
  /** A module that each of them loads first: a planted fault. */
  readonly plant: string | null;
}

interface OneWorker {
  readonly name: string;
  readonly process: ChildProcess;
}

/** When a worker was killed, by the real clock. */
export interface Killed {
  readonly worker: string;
  readonly atMs: number;
}

/** Always that many real workers, each a process of its own; whichever ends gets a successor. */
export class Workers {
  readonly #settings: WorkersSettings;
  readonly #running = new Set<OneWorker>();
  readonly killed: Killed[] = [];
  #started = 0;
  #wanted = 0;

  constructor(settings: WorkersSettings) {
    this.#settings = settings;
  }

  get started(): number {
    return this.#started;
  }

  start(): void {
    this.#wanted = this.#settings.howMany;
    while (this.#running.size < this.#wanted) this.#startOne();
  }

  /** SIGKILL: it has no time for anything. Another one takes its place. */
  kill(which: (among: readonly string[]) => string): void {
    const names = [...this.#running].map(({ name }) => name);
    if (names.length === 0) return;
    const name = which(names);
    for (const worker of this.#running) if (worker.name === name) this.#end(worker);
  }

  /** Kills all of them and starts no others. */
  async stop(): Promise<void> {
    this.#wanted = 0;
    const all = [...this.#running];
    for (const worker of all) this.#end(worker);
    await Promise.all(all.map(({ process }) => endedWithin(process)));
  }

  #end({ name, process }: OneWorker): void {
    this.killed.push({ worker: name, atMs: Date.now() });
    process.kill('SIGKILL');
  }

  #startOne(): void {
    this.#started += 1;
    const name = `worker-${this.#started}`;
    const { folder, databaseUrl, redisUrl, smtpUrlFor, tickEveryMs, plant } = this.#settings;
    const log = openSync(join(folder, 'workers.log'), 'a');
    const child = fork(PROGRAM, [], {
      execArgv: [...NODE_ARGUMENTS, ...(plant ? ['--import', pathToFileURL(plant).href] : [])],
      stdio: ['ignore', log, log, 'ipc'],
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: databaseUrl,
        REDIS_URL: redisUrl ?? '',
        SMTP_URL: smtpUrlFor(name),
        TICK_EVERY_MS: String(tickEveryMs),
      },
    });
    const worker = { name, process: child };
    this.#running.add(worker);
    child.once('exit', (_code, signal) => {
      this.#running.delete(worker);
      void delay(signal === 'SIGKILL' ? 0 : START_AGAIN_AFTER_MS).then(() => {
        if (this.#running.size < this.#wanted) this.#startOne();
      });
    });
  }
}
