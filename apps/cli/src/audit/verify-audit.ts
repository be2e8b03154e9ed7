import type { Environment } from '@jalon/contracts/environment/environment';
import pg from 'pg';
import { openForCommand } from '../database/open-for-command.ts';
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
  /** The first ones only. */
  readonly problems: readonly ChainProblem[];
}

/** `jalon verify-audit`: walks both chains from the first row to the last. Answers 1 where one is broken. */
export async function verifyAudit(environment: Environment): Promise<number> {
  const database = await openForCommand(environment);
  try {
    const reports = await readChains(database.ownerUrl);
    for (const report of reports) tell(report);
    return reports.every((report) => report.problems.length === 0) ? 0 : 1;
  } finally {
    await database.close();
  }
}

/** Reads both chains in one moment of the database. */
export async function readChains(ownerUrl: string): Promise<ChainReport[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const reports: ChainReport[] = [];
    for (const chain of Object.keys(CHAINS) as ChainName[]) reports.push(await readChain(client, chain));
    return reports;
  } finally {
    await client.end();
  }
}

async function readChain(client: pg.Client, chain: ChainName): Promise<ChainReport> {
  const { table, problems } = CHAINS[chain];
  const found = await client.query<{ number: string; problem: string }>(
    `${problems} LIMIT ${SHOWN_PROBLEMS}`,
  );
  const counted = await client.query<{ rows: string }>(`SELECT count(*) AS rows FROM ${table}`);
  const end = await client.query<{ number: string; hash: string }>(
    `SELECT number, hash FROM ${table} ORDER BY number DESC LIMIT 1`,
  );
  const [last] = end.rows;
  return {
    chain,
    rows: Number(counted.rows[0]?.rows),
    last: last ? { number: Number(last.number), hash: last.hash } : null,
    problems: found.rows.map(({ number, problem }) => ({ number: Number(number), problem })),
  };
}

function tell({ chain, rows, last, problems }: ChainReport): void {
  for (const { number, problem } of problems) complain(`✗ ${chain} ${number}: ${problem}`);
  if (problems.length > 0) return;
  say(
    `✓ ${chain}: ${rows} rows, each one continues the one before${last ? `; last ${last.number} ${last.hash}` : ''}`,
  );
}
