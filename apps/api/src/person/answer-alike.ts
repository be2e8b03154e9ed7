import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { networkOf } from '../http/network-of.ts';
import { TooManyRequests } from '../http/too-many-requests.ts';

const purpose = 'forgotten-password';
const mostAsksOfSource = 20;
const windowMs = 15 * 60_000;
/** Longer than the work for an account that exists, so that time does not tell whether one does. */
const answerAfterMs = 300;

/**
 * Lets people ask for what must not say whether there is an account: every request is counted by its source,
 * whatever came of it, since a count of failures would tell, and every answer takes the same time.
 */
export class AnswerAlike {
  constructor(
    private readonly dataSource: DataSource,
    private readonly secret: string,
  ) {}

  /** Runs the work; what it throws is passed on. Throws `TooManyRequests` after 20 requests in 15 minutes. */
  async attempt(ip: string, work: () => Promise<void>): Promise<void> {
    const source = createHmac('sha256', this.secret)
      .update(`${purpose} ${networkOf(ip)}`)
      .digest('hex');
    const now = Date.now();
    // Counted first, so that many at once cannot slip through.
    await this.dataSource.query(
      'INSERT INTO sign_in_failure (id, purpose, account, source, at) VALUES ($1, $2, $3, $3, $4)',
      [randomUUID(), purpose, source, now],
    );
    const [asks] = await this.dataSource.query(
      'SELECT count(*)::int AS count, min(at)::float8 AS first FROM sign_in_failure WHERE source = $1 AND at > $2',
      [source, now - windowMs],
    );
    if (asks.count > mostAsksOfSource)
      throw new TooManyRequests(Math.max(1, Math.ceil((asks.first + windowMs - now) / 1_000)));
    await Promise.all([work(), setTimeout(answerAfterMs)]);
  }
}
