import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '@jalon/cli/embedded-postgres/free-port';
import { Redis as Client } from 'ioredis';
import { endedWithin } from './child.ts';

const READY_WITHIN_MS = 10_000;
const POLL_EVERY_MS = 25;

/** Whether there is a Redis to run on this machine. */
export function redisIsThere(): boolean {
  return spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** A Redis of its own, without a disk: a restart loses all it had. */
export class Redis {
  readonly #port: number;
  #server: ChildProcess | null = null;

  private constructor(port: number) {
    this.#port = port;
  }

  static async start(): Promise<Redis> {
    const redis = new Redis(await freePort());
    process.on('exit', redis.#abandon);
    await redis.#run();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.#port}`;
  }

  async restart(): Promise<void> {
    await this.#end();
    await this.#run();
  }

  async flush(): Promise<void> {
    await this.#ask((client) => client.flushall());
  }

  readonly #abandon = (): void => void this.#server?.kill('SIGKILL');

  async stop(): Promise<void> {
    process.off('exit', this.#abandon);
    await this.#end();
  }

  async #end(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    server.kill('SIGKILL');
    await endedWithin(server);
  }

  async #run(): Promise<void> {
    const at = ['--port', String(this.#port), '--bind', '127.0.0.1'];
    const server = spawn('redis-server', [...at, '--save', '', '--appendonly', 'no', '--dir', '/tmp'], {
      stdio: 'ignore',
    });
    this.#server = server;
    const deadline = Date.now() + READY_WITHIN_MS;
    for (;;) {
      const answered = await this.#ask((client) => client.ping()).catch(() => null);
      if (answered) return;
      if (Date.now() > deadline || server.exitCode !== null) throw new Error('redis-server did not start.');
      await delay(POLL_EVERY_MS);
    }
  }

  async #ask<T>(question: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client(this.url, {
      lazyConnect: true,
      maxRetriesPerRequest: 0,
      retryStrategy: () => null,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await question(client);
    } finally {
      client.disconnect();
    }
  }
}
