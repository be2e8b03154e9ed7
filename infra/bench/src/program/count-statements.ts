import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Ground } from './ground.ts';

const SETTLE_MS = 150;
const TRIES = 5;

/**
 * How many SQL statements of the api one run of `work` costs, `BEGIN` and `COMMIT` included: the server logs
 * every statement for a moment, and the log is counted. What the api does by itself now and then may fall into
 * a run, so the least of five is the answer. `work` must be a request of somebody who is signed in.
 */
export async function countStatements(ground: Ground, work: () => Promise<unknown>): Promise<number> {
  const superuser = new pg.Client({ connectionString: ground.addresses().superuserUrl });
  await superuser.connect();
  const log = join(ground.dataDirectory, 'postgres.log');
  const logs: string[] = [];
  try {
    await logStatements(superuser, 'all');
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const from = statSync(log).size;
      await work();
      await delay(SETTLE_MS);
      logs.push(readFileSync(log).subarray(from).toString('utf8'));
    }
  } finally {
    await logStatements(superuser, 'none');
    await superuser.end();
  }
  return Math.min(...logs.map(statementsOfApi));
}

/**
 * Counts the statements of a log on those connections that looked up a session, which only the api does: the
 * worker answers a change with statements of its own. A simple one is a `statement:`, a prepared one an
 * `execute …:`; a line of the log may go on in the next.
 */
export function statementsOfApi(log: string): number {
  const statements = log.split(/\n(?!\t)/).flatMap((entry) => {
    const [, pid, sql] = /\[(\d+)\] LOG: {2}(?:statement|execute [^:]+): (.*)/s.exec(entry) ?? [];
    return pid && sql !== undefined ? [{ pid, sql }] : [];
  });
  const ofApi = new Set(
    statements.filter(({ sql }) => sql.includes('sign_in_session')).map(({ pid }) => pid),
  );
  return statements.filter(({ pid }) => ofApi.has(pid)).length;
}

async function logStatements(superuser: pg.Client, which: 'all' | 'none'): Promise<void> {
  await superuser.query(`ALTER SYSTEM SET log_statement = '${which}'`);
  await superuser.query('SELECT pg_reload_conf()');
  await delay(SETTLE_MS);
}
