import type { Environment } from '@jalon/contracts/environment/environment';
import pg from 'pg';
import { openForCommand } from '../database/open-for-command.ts';
import { Obstacle } from '../terminal/obstacle.ts';
import { complain, say } from '../terminal/say.ts';
import { CHAINS, type ChainName } from './chains.ts';

const SHOWN_PROBLEMS = 20;

/** What is wrong with one row of a chain. */
export interface ChainProblem {
  readonly number: number;
  readonly problem: string;
}

export interface ChainReport {
  readonly chain: ChainName;
  readonly rows: number;
  /** The last number and its hash: noted elsewhere, they prove later that nothing was cut off the end. */
  readonly last: { readonly number: number; readonly hash: string } | null;
  /** Rows whose values lost words to a redaction. */
  readonly redacted: number;
  /** The first ones only. */
  readonly problems: readonly ChainProblem[];
}

/** Ends that were noted elsewhere, each as `<number>:<hash>`. */
export type NotedEnds = Partial<Record<ChainName, string | undefined>>;

/**
 * `jalon verify-audit`: walks both chains from the first row to the last, and looks for rows that were noted
 * elsewhere, without which nobody could tell that the end was cut off. Answers 1 where something is wrong.
 */
export async function verifyAudit(environment: Environment, noted: NotedEnds = {}): Promise<number> {
  const ends = readEnds(noted);
  const database = await openForCommand(environment);
  try {
    const reports = await readChains(database.ownerUrl, ends);
    for (const report of reports) tell(report);
    return reports.every((report) => report.problems.length === 0) ? 0 : 1;
  } finally {
    await database.close();
  }
}

interface NotedEnd {
  number: number;
  hash: string;
}
type Ends = Partial<Record<ChainName, NotedEnd>>;

/** Throws an `Obstacle` for what is no number and hash. */
export function readEnds(noted: NotedEnds): Ends {
  const entries = Object.entries(noted).flatMap(([chain, end]) => {
    if (end === undefined) return [];
    const [, number, hash] = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(end) ?? [];
    if (!number || !hash) throw new Obstacle(`A noted end is <number>:<hash>, and this is not: ${end}`);
    return [[chain, { number: Number(number), hash: hash.toLowerCase() }]];
  });
  return Object.fromEntries(entries);
}

/** Reads both chains in one moment of the database. */
export async function readChains(ownerUrl: string, ends: Ends = {}): Promise<ChainReport[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const reports: ChainReport[] = [];
    for (const chain of Object.keys(CHAINS) as ChainName[])
      reports.push(await readChain(client, chain, ends[chain]));
    return reports;
  } finally {
    await client.end();
  }
}

async function readChain(client: pg.Client, chain: ChainName, end?: NotedEnd): Promise<ChainReport> {
  const { table, problems, redacted } = CHAINS[chain];
  const found = await client.query<{ number: string; problem: string }>(
    `${problems} LIMIT ${SHOWN_PROBLEMS}`,
  );
  const counted = await client.query<{ rows: string }>(`SELECT count(*) AS rows FROM ${table}`);
  const tail = await client.query<{ number: string; hash: string }>(
    `SELECT number, hash FROM ${table} ORDER BY number DESC LIMIT 1`,
  );
  const [last] = tail.rows;
  const erased = await client.query<{ rows: string }>(`SELECT (${redacted}) AS rows`);
  const cut = end ? await missing(client, table, end) : [];
  return {
    chain,
    rows: Number(counted.rows[0]?.rows),
    last: last ? { number: Number(last.number), hash: last.hash } : null,
    redacted: Number(erased.rows[0]?.rows),
    problems: [...found.rows.map(({ number, problem }) => ({ number: Number(number), problem })), ...cut],
  };
}

/** A noted row that is not there, or is another one: the end was cut off, or the whole chain written anew. */
async function missing(
  client: pg.Client,
  table: string,
  { number, hash }: NotedEnd,
): Promise<ChainProblem[]> {
  const found = await client.query<{ hash: string }>(`SELECT hash FROM ${table} WHERE number = $1`, [number]);
  const [row] = found.rows;
  if (!row) return [{ number, problem: 'it was noted and is gone: the end was cut off' }];
  return row.hash === hash ? [] : [{ number, problem: 'it is another row than the one that was noted' }];
}

function tell({ chain, rows, redacted, last, problems }: ChainReport): void {
  for (const { number, problem } of problems) complain(`✗ ${chain} ${number}: ${problem}`);
  if (problems.length > 0) return;
  const erased = redacted > 0 ? `; ${redacted} values redacted` : '';
  const end = last ? `; last ${last.number}:${last.hash}` : '';
  say(`✓ ${chain}: ${rows} rows, each one continues the one before${erased}${end}`);
}
