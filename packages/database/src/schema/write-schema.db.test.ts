import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../connection/data-source.ts';
import { ENTITIES } from '../connection/entities.ts';
import { writeSchema } from './write-schema.ts';

const committed = fileURLToPath(new URL('../../../../docs/schema.sql', import.meta.url));

let database: TestDatabase;
let dataSource: Awaited<ReturnType<typeof connect>>;
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await connect(database.ownerUrl);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

// After a new migration: `vitest run packages/database/src/schema --update` writes it anew.
test('docs/schema.sql is what the migrations make', async () => {
  await expect(await writeSchema(dataSource.manager)).toMatchFileSnapshot(committed);
});

test('it names every table, and a changed one is seen', async () => {
  const before = await writeSchema(dataSource.manager);
  for (const { tableName } of ENTITIES.map((entity) => dataSource.getMetadata(entity))) {
    expect(before).toMatch(new RegExp(`CREATE TABLE "?${tableName}"? \\(`));
  }
  await dataSource.query('ALTER TABLE comment ADD COLUMN planted text');
  expect(await writeSchema(dataSource.manager)).not.toBe(before);
});

test('it can be run: an empty database gets the same tables from it', async () => {
  const other = await createTestDatabase();
  const empty = await connect(other.ownerUrl);
  await empty.query('DROP SCHEMA public CASCADE');
  await empty.query('CREATE SCHEMA public');
  const fresh = await createTestDatabase();
  const migrated = await connect(fresh.ownerUrl);
  const wanted = await writeSchema(migrated.manager);
  await empty.query(wanted);
  expect(await writeSchema(empty.manager)).toBe(wanted);
  await Promise.all([empty.destroy(), migrated.destroy()]);
  await Promise.all([other.drop(), fresh.drop()]);
});
