import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../connection/data-source.ts';
import { Transactions } from './transactions.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a transaction is READ COMMITTED, whatever the server gives others', async () => {
  const owner = await connect(database.ownerUrl, 1);
  const name = new URL(database.ownerUrl).pathname.slice(1);
  await owner.query(`ALTER DATABASE "${name}" SET default_transaction_isolation = 'serializable'`);
  await owner.destroy();
  const dataSource = await connect(database.appUrl, 1);
  const level = await new Transactions(dataSource).run({ personId: null, source: 'test' }, ({ manager }) =>
    manager.query('SHOW transaction_isolation'),
  );
  await dataSource.destroy();
  expect(level).toEqual([{ transaction_isolation: 'read committed' }]);
});
