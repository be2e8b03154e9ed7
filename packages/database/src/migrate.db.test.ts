import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from './connection/data-source.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/migrations.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('the migrations', () => {
  test('are complete: a migration generated on the migrated database would be empty', async () => {
    const dataSource = await connect(database.ownerUrl);
    try {
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });

  test('applied a second time change nothing', async () => {
    expect(await migrate(database.ownerUrl, { appRole: 'jalon_app' })).toEqual({ applied: [] });
  });

  test('refuse a database that a newer program has migrated', async () => {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query(`INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'FromTheFuture')`);
    await expect(migrate(database.ownerUrl)).rejects.toThrow(/newer than this program.*FromTheFuture/);
    await client.query(`DELETE FROM migration WHERE name = 'FromTheFuture'`);
    await client.end();
  });

  test('go back and forth', async () => {
    const other = await createTestDatabase();
    const dataSource = await connect(other.ownerUrl);
    for (const _ of MIGRATIONS) await dataSource.undoLastMigration();
    const done = await dataSource.runMigrations();
    expect(done).toHaveLength(MIGRATIONS.length);
    await dataSource.destroy();
    await other.drop();
  });
});
