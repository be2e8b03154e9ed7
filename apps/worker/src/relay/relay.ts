import type { Transactions } from '@jalon/database/transaction/transactions';
import pg from 'pg';
import type { Logger } from 'pino';
import { reasonOf } from '../reason-of.ts';
import { type NamedJob, relayFacts } from './relay-facts.ts';

const retryMs = 2_000;
/** A notification that got lost costs this much at most. */
const pollMs = 15_000;

/**
 * Keeps reading facts: at once when one is committed, and every few seconds in any case. Where PostgreSQL or
 * the queue cannot be reached it says so and tries again. `stop` lets the round under way end.
 */
export function startRelay(options: {
  databaseUrl: string;
  transactions: Transactions;
  want: (jobs: NamedJob[]) => Promise<void>;
  log: Logger;
}): { stop(): Promise<void> } {
  const { transactions, want, log } = options;
  const stopping = new AbortController();
  let wake = () => {};
  const listener = listen(options.databaseUrl, () => wake(), stopping.signal, log);
  const rounds = (async () => {
    while (!stopping.signal.aborted) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      try {
        // More facts than one round takes are read without waiting.
        if ((await relayFacts(transactions, want)) > 0) continue;
        await pause(pollMs, woken, stopping.signal);
      } catch (error) {
        log.warn({ reason: reasonOf(error) }, 'Facts could not be passed on; nothing is lost, trying again');
        await pause(retryMs, new Promise(() => {}), stopping.signal);
      }
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all([rounds, listener]);
    },
  };
}

async function listen(url: string, wake: () => void, signal: AbortSignal, log: Logger): Promise<void> {
  while (!signal.aborted) {
    const client = new pg.Client({ connectionString: url, keepAlive: true });
    const lost = new Promise<void>((resolve) => {
      client.on('error', () => resolve());
      client.on('end', () => resolve());
    });
    try {
      await client.connect();
      client.on('notification', wake);
      await client.query('LISTEN jalon_fact');
      wake();
      await pause(null, lost, signal);
      if (!signal.aborted) log.warn('The connection that announces facts was lost; connecting again');
    } catch (error) {
      log.warn({ reason: reasonOf(error) }, 'Facts are not announced; connecting again');
    }
    await client.end().catch(() => undefined);
    await pause(retryMs, new Promise(() => {}), signal);
  }
}

/** Waits for a time (null: without end) or an event, and no longer than until the stop. */
async function pause(ms: number | null, event: Promise<void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  let end = () => {};
  const stopped = new Promise<void>((resolve) => {
    end = resolve;
    signal.addEventListener('abort', end, { once: true });
  });
  const timer = ms === null ? null : setTimeout(end, ms);
  await Promise.race([event, stopped]);
  if (timer) clearTimeout(timer);
  signal.removeEventListener('abort', end);
}
