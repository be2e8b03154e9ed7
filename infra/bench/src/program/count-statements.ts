import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Ground } from './ground.ts';

const SETTLE_MS = 150;
const TRIES = 5;

/**
 * How many SQL statements one run of `work` costs, `BEGIN` and `COMMIT` included: the server logs every
 * statement for a moment, and the log is counted. The worker and the session's own upkeep may add some of
 * theirs, so the least of five runs is the answer.
 */
export async function countStatements(ground: Ground, work: () => Promise<unknown>): Promise<number> {
  const superuser = new pg.Client({ connectionString: ground.addresses().superuserUrl });
  await superuser.connect();
  const log = join(ground.dataDirectory, 'postgres.log');
  const counts: number[] = [];
  try {
    await logStatements(superuser, 'all');
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const from = statSync(log).size;
      await work();
      await delay(SETTLE_MS);
      counts.push(statementsIn(readFileSync(log).subarray(from).toString('utf8')));
    }
  } finally {
    await logStatements(superuser, 'none');
    await superuser.end();
  }
  return Math.min(...counts);
}

/** Counts the statements of a log: a simple one is a `statement:`, a prepared one an `execute …:`. */
export function statementsIn(log: string): number {
  return log.match(/ LOG: {2}(?:statement|execute [^:]+):/g)?.length ?? 0;
}

async function logStatements(superuser: pg.Client, which: 'all' | 'none'): Promise<void> {
  await superuser.query(`ALTER SYSTEM SET log_statement = '${which}'`);
  await superuser.query('SELECT pg_reload_conf()');
  await delay(SETTLE_MS);
}
