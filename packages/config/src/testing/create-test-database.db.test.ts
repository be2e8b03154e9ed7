import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from './create-test-database.ts';

let first: TestDatabase;
let second: TestDatabase;

beforeAll(async () => {
  [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
});
afterAll(async () => {
  await Promise.all([first.drop(), second.drop()]);
});

test('two test files never see each other, although both start from the same migrated database', async () => {
  await run(first.ownerUrl, 'CREATE TABLE only_here (id int)');
  const found = await run(second.ownerUrl, "SELECT to_regclass('only_here') AS found");
  expect(found).toEqual([{ found: null }]);
});

test('the program connects as an account that owns nothing', async () => {
  const rows = await run(
    first.appUrl,
    'SELECT current_user AS role, usesuper AS super FROM pg_user WHERE usename = current_user',
  );
  expect(rows).toEqual([{ role: 'jalon_app', super: false }]);
  await expect(run(first.appUrl, 'DROP TABLE only_here')).rejects.toThrow(/must be owner/);
});

test('text is UTF-8 and sorts the same on every machine', async () => {
  const rows = await run(
    first.appUrl,
    "SELECT x FROM unnest(ARRAY['é', 'b', 'Z', 'a', 'ع']) AS x ORDER BY x",
  );
  expect(rows.map((row) => row.x)).toEqual(['Z', 'a', 'b', 'é', 'ع']);
});

async function run(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
