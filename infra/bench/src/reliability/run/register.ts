import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

const ANSWERS_WITHIN_MS = 60_000;
const ASK_AGAIN_AFTER_MS = 50;
/** What a server says that goes, comes, or cuts its connections. */
const AWAY = /ECONNREFUSED|ECONNRESET|terminat|starting up|shutting down|recovery mode|^57P0|^08/i;

/** The harness's own eyes on the database. Its questions survive a restart of the server. */
export class Register {
  readonly #pool: pg.Pool;

  constructor(ownerUrl: string) {
    this.#pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
    this.#pool.on('error', () => undefined);
  }

  async ask<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const deadline = Date.now() + ANSWERS_WITHIN_MS;
    for (;;) {
      try {
        return (await this.#pool.query<Row>(sql, values)).rows;
      } catch (error) {
        const { code, message } = error as { code?: string; message: string };
        if (Date.now() > deadline || !(AWAY.test(code ?? '') || AWAY.test(message))) throw error;
        await delay(ASK_AGAIN_AFTER_MS);
      }
    }
  }

  /** One connection for several statements; only while nobody restarts the server. */
  async with<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    await this.ask('SELECT 1');
    const client = await this.#pool.connect();
    try {
      return await work(client);
    } finally {
      client.release();
    }
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}
