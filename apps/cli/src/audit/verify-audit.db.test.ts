import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { readChains, readEnds } from './verify-audit.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  for (const step of [1, 2, 3, 4]) await run(database.appUrl, 'SELECT append_facts($1)', [[aFact(step)]]);
  for (const step of [1, 2, 3]) await run(database.appUrl, 'SELECT append_access($1)', [anOpening(step)]);
});
afterEach(() => database.drop());

test('two whole chains are whole, and their ends are told', async () => {
  const [facts, openings] = await readChains(database.ownerUrl);
  expect(facts).toMatchObject({ chain: 'fact', rows: 4, problems: [], last: { number: 4 } });
  expect(facts?.last?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(openings).toMatchObject({ chain: 'access', rows: 3, problems: [], last: { number: 3 } });
});

test('a changed fact is found, with its number', async () => {
  await tamper("UPDATE fact SET name = 'plan.amended' WHERE number = 2");
  expect(await factProblems()).toEqual([{ number: 2, problem: 'its content was changed' }]);
});

test('a changed fact whose hash was made to fit breaks the one after it', async () => {
  await tamper("UPDATE fact SET name = 'plan.amended' WHERE number = 2");
  await tamper('UPDATE fact SET hash = fact_hash(fact) WHERE number = 2');
  expect(await factProblems()).toEqual([{ number: 3, problem: 'it does not continue the row before it' }]);
});

test('a fact that was taken out is missed, also the first', async () => {
  await tamper('DELETE FROM fact_value WHERE number IN (1, 3)', 'DELETE FROM fact WHERE number IN (1, 3)');
  expect((await factProblems()).map((each) => each.number)).toEqual([2, 4]);
});

test('two facts that changed places break the chain at the first of them', async () => {
  await tamper(
    'UPDATE fact SET number = 99 WHERE number = 2',
    'UPDATE fact SET number = 2 WHERE number = 3',
    'UPDATE fact SET number = 3 WHERE number = 99',
  );
  expect((await factProblems())[0]).toEqual({ number: 2, problem: 'it does not continue the row before it' });
});

test('a fact that was put in later is found, even with a hash of its own', async () => {
  await tamper(
    `INSERT INTO fact SELECT (jsonb_populate_record(fact, '{"number": 5, "name": "plan.amended"}')).* FROM fact WHERE number = 4`,
    'INSERT INTO fact_value SELECT 5, before, after FROM fact_value WHERE number = 4',
    'UPDATE fact SET hash = fact_hash(fact) WHERE number = 5',
  );
  expect(await factProblems()).toEqual([{ number: 5, problem: 'it does not continue the row before it' }]);
});

test('changed values no longer fit their digest', async () => {
  await tamper('UPDATE fact_value SET after = \'{"step": 9}\' WHERE number = 4');
  expect(await factProblems()).toEqual([{ number: 4, problem: 'its values were changed' }]);
});

test('a changed digest is a changed row', async () => {
  await tamper("UPDATE fact SET digest_after = repeat('0', 64) WHERE number = 3");
  expect(await factProblems()).toEqual([{ number: 3, problem: 'its content was changed' }]);
});

test('values cannot be changed in the name of a redaction that nobody confirmed', async () => {
  await tamper(
    "UPDATE fact_value SET after = '{}', redaction_id = '00000000-0000-4000-8000-000000000009' WHERE number = 2",
  );
  expect(await factProblems()).toEqual([
    { number: 2, problem: 'its values were redacted, and no redaction is on record' },
  ]);
});

test('an end that was cut off is missed by whoever noted it, and by nobody else', async () => {
  const [facts] = await readChains(database.ownerUrl);
  const noted = readEnds({ fact: `4:${facts?.last?.hash}` });
  expect((await readChains(database.ownerUrl, noted))[0]?.problems).toEqual([]);
  await tamper('DELETE FROM fact_value WHERE number = 4', 'DELETE FROM fact WHERE number = 4');
  expect(await factProblems()).toEqual([]);
  expect((await readChains(database.ownerUrl, noted))[0]?.problems).toEqual([
    { number: 4, problem: 'it was noted and is gone: the end was cut off' },
  ]);
});

test('a chain that was written anew from some row on is not the one that was noted', async () => {
  const [facts] = await readChains(database.ownerUrl);
  await tamper('DELETE FROM fact_value WHERE number = 4', 'DELETE FROM fact WHERE number = 4');
  await run(database.appUrl, 'SELECT append_facts($1)', [[aFact(9)]]);
  expect(await factProblems()).toEqual([]);
  const noted = readEnds({ fact: `4:${facts?.last?.hash}` });
  expect((await readChains(database.ownerUrl, noted))[0]?.problems).toEqual([
    { number: 4, problem: 'it is another row than the one that was noted' },
  ]);
  expect(() => readEnds({ access: '4' })).toThrow('A noted end is <number>:<hash>');
});

test('an opening that was taken out of the middle is missed', async () => {
  await tamper('DELETE FROM access WHERE number = 2');
  const [, openings] = await readChains(database.ownerUrl);
  expect(openings?.problems).toEqual([{ number: 3, problem: 'a row before it is missing' }]);
});

test('a changed opening is found too', async () => {
  await tamper("UPDATE access SET detail = 'nothing' WHERE number = 1");
  const [, openings] = await readChains(database.ownerUrl);
  expect(openings?.problems).toEqual([{ number: 1, problem: 'its content was changed' }]);
});

async function factProblems() {
  const [facts] = await readChains(database.ownerUrl);
  return facts?.problems ?? [];
}

/** What only a superuser can do, who switches every guard off. */
async function tamper(...statements: string[]): Promise<void> {
  const admin = new URL(inject('jalonPostgres').adminUrl);
  admin.pathname = `/${database.name}`;
  await run(admin.toString(), ['SET session_replication_role = replica', ...statements].join('; '));
}

const aFact = (step: number) => ({
  at: `2026-03-0${step}T08:00:00Z`,
  name: 'plan.created',
  source: 'test',
  subject_type: 'plan',
  subject_id: '00000000-0000-4000-8000-000000000001',
  sensitivity: 'unclassified',
  audience: 'all',
  concerned_organization_ids: [],
  before: null,
  after: { step },
});

const anOpening = (step: number) => ({
  at: `2026-03-0${step}T09:00:00Z`,
  name: 'update.opened',
  source: 'test',
  subject_type: 'update',
  subject_id: '00000000-0000-4000-8000-000000000002',
});

async function run(url: string, sql: string, values?: unknown[][] | unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      sql,
      values?.map((value) => JSON.stringify(value)),
    );
  } finally {
    await client.end();
  }
}
