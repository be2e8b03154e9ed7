import { createHmac, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { networkOf } from '../http/network-of.ts';
import { TooManyRequests } from '../http/too-many-requests.ts';
import { type Failures, refusedUntil, throttleDayMs, throttleWindowMs } from './throttle-limits.ts';

const knownForMs = 180 * 24 * 3_600_000;
const mostKnownSources = 50;

export interface Attempt {
  /** What is guessed. Each is counted by itself, so that a right password forgives no wrong code. */
  purpose: 'password' | 'totp' | 'recovery-code' | 'one-time-link';
  /** The address of the account, or the id of the link. */
  account: string;
  /** Where the request comes from. */
  ip: string;
}

/**
 * Counts failed attempts by account and source, on the real clock, in the database, each in a statement of its
 * own: neither a restart nor a transaction that is rolled back forgets one. Successes are not counted, and nobody
 * is locked out by somebody else's failures: see `refusedUntil`.
 */
export class SignInThrottle {
  constructor(
    private readonly dataSource: DataSource,
    private readonly secret: string,
  ) {}

  /**
   * Runs one attempt. It counts as failed until it has succeeded, so that many at once cannot slip through; what
   * `work` throws is passed on and counts. Throws `TooManyRequests` instead of trying where too many failed before.
   */
  async attempt<T>({ purpose, account, ip }: Attempt, work: () => Promise<T>): Promise<T> {
    const who = this.#hash(account.toLowerCase());
    const source = this.#hash(networkOf(ip));
    const now = Date.now();
    const id = randomUUID();
    await this.dataSource.query(
      'INSERT INTO sign_in_failure (id, purpose, account, source, at) VALUES ($1, $2, $3, $4, $5)',
      [id, purpose, who, source, now],
    );
    await this.#refuseTooMany({ id, purpose, who, source, now });
    const result = await work();
    await this.dataSource.query(
      'DELETE FROM sign_in_failure WHERE (purpose = $1 AND account = $2 AND source = $3) OR at < $4',
      [purpose, who, source, now - throttleDayMs],
    );
    return result;
  }

  /** Remembers that this account has signed in, with every factor, from this source. */
  async remember(account: string, ip: string): Promise<void> {
    const who = this.#hash(account.toLowerCase());
    const now = Date.now();
    await this.dataSource.query(
      `INSERT INTO sign_in_known_source (account, source, at) VALUES ($1, $2, $3)
       ON CONFLICT (account, source) DO UPDATE SET at = excluded.at`,
      [who, this.#hash(networkOf(ip)), now],
    );
    await this.dataSource.query(
      `DELETE FROM sign_in_known_source WHERE account = $1 AND (at < $2 OR source NOT IN (
         SELECT source FROM sign_in_known_source WHERE account = $1 ORDER BY at DESC LIMIT ${mostKnownSources}))`,
      [who, now - knownForMs],
    );
  }

  async #refuseTooMany(tried: { id: string; purpose: string; who: string; source: string; now: number }) {
    const { id, purpose, who, source, now } = tried;
    const [failures]: [Failures] = await this.dataSource.query(
      `WITH failed AS (
         SELECT at, at > $5 AS "isRecent", source = $4 AS "isHere", purpose = $2 AND account = $3 AS "isThis"
           FROM sign_in_failure WHERE (source = $4 OR account = $3) AND at > $6 AND id <> $1)
       SELECT count(*) FILTER (WHERE "isRecent" AND "isThis" AND "isHere")::int AS "ofBoth",
              count(*) FILTER (WHERE "isRecent" AND "isHere")::int AS "ofSource",
              count(*) FILTER (WHERE "isRecent" AND "isThis")::int AS "ofAccount",
              min(at) FILTER (WHERE "isRecent" AND "isThis" AND "isHere")::float8 AS "firstOfBoth",
              min(at) FILTER (WHERE "isRecent")::float8 AS "first",
              count(*) FILTER (WHERE "isThis")::int AS "ofAccountInADay",
              min(at) FILTER (WHERE "isThis")::float8 AS "firstOfAccountInADay",
              EXISTS (SELECT FROM sign_in_known_source WHERE account = $3 AND source = $4) AS "isKnownSource"
         FROM failed`,
      [id, purpose, who, source, now - throttleWindowMs, now - throttleDayMs],
    );
    const until = refusedUntil(failures, purpose);
    if (until === null) return;
    await this.dataSource.query('DELETE FROM sign_in_failure WHERE id = $1', [id]);
    throw new TooManyRequests(Math.max(1, Math.ceil((until - now) / 1_000)));
  }

  #hash(text: string): string {
    return createHmac('sha256', this.secret).update(`sign-in-throttle ${text}`).digest('hex');
  }
}
