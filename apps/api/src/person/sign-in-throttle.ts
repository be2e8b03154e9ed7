import { createHmac, randomUUID } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { DataSource } from 'typeorm';
import { TooManyRequests } from '../http/too-many-requests.ts';

const mostFailures = 10;
const windowMs = 15 * 60_000;
const keptMs = 24 * 3_600_000;

/**
 * Counts failed sign-ins by account and source together, on the real clock, in the database: a restart forgets
 * none, and failures from one place lock nobody out who comes from another. Successes are not counted.
 */
export class SignInThrottle {
  constructor(
    private readonly dataSource: DataSource,
    private readonly secret: string,
  ) {}

  /**
   * Runs one attempt. It counts as failed until it has succeeded, so that many at once cannot slip through.
   * Throws `TooManyRequests` instead of trying where too many failed before.
   */
  async attempt<T>(email: string, ip: string, work: () => Promise<T>): Promise<T> {
    const account = this.#hash(email.toLowerCase());
    const source = this.#hash(networkOf(ip));
    const now = Date.now();
    const id = randomUUID();
    await this.dataSource.query(
      'INSERT INTO sign_in_failure (id, account, source, at) VALUES ($1, $2, $3, $4)',
      [id, account, source, now],
    );
    await this.#refuseTooMany(id, account, source, now);
    const result = await work();
    await this.dataSource.query(
      'DELETE FROM sign_in_failure WHERE (account = $1 AND source = $2) OR at < $3',
      [account, source, now - keptMs],
    );
    return result;
  }

  async #refuseTooMany(id: string, account: string, source: string, now: number): Promise<void> {
    const [row] = await this.dataSource.query(
      `SELECT count(*)::int AS failures, min(at)::float8 AS first
         FROM sign_in_failure WHERE account = $1 AND source = $2 AND at > $3 AND id <> $4`,
      [account, source, now - windowMs, id],
    );
    if (row.failures < mostFailures) return;
    await this.dataSource.query('DELETE FROM sign_in_failure WHERE id = $1', [id]);
    throw new TooManyRequests(Math.max(1, Math.ceil((row.first + windowMs - now) / 1_000)));
  }

  #hash(text: string): string {
    return createHmac('sha256', this.secret).update(`sign-in-throttle ${text}`).digest('hex');
  }
}

/** Somebody with an IPv6 address has 2^64 of them. */
function networkOf(ip: string): string {
  return isIPv6(ip) && !ip.startsWith('::ffff:') ? ip.split(':').slice(0, 4).join(':') : ip;
}
