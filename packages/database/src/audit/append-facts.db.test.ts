import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import type { NewFact } from '@jalon/domain/audit/fact';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../connection/data-source.ts';
import { Transactions } from '../transaction/transactions.ts';

let database: TestDatabase;
let dataSource: DataSource;
let transactions: Transactions;
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await connect(database.appUrl);
  transactions = new Transactions(dataSource);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const subject = '00000000-0000-4000-8000-000000000001';
const aFact = (after: unknown = { a: 1 }): NewFact => ({
  name: 'plan.created',
  subjectType: 'plan',
  subjectId: subject,
  missionId: null,
  planId: subject,
  activityId: null,
  sensitivity: 'unclassified',
  audience: 'all',
  concernedOrganizationIds: [],
  after,
});
const nobody = { personId: null, source: 'test' };

describe('the chain of facts', () => {
  test('gives each fact the next number and the hash of the one before', async () => {
    await transactions.run(nobody, async (transaction) => {
      transaction.record(aFact(), null);
      transaction.record(aFact({ b: 2 }), null);
    });
    const rows = await dataSource.query('SELECT * FROM fact ORDER BY number');
    expect(rows).toHaveLength(2);
    expect(rows[1].previous_hash).toBe(rows[0].hash);
    expect(rows[0].digest_after).toMatch(/^[0-9a-f]{64}$/);
  });

  test('holds no fact of a change that was rolled back', async () => {
    const [{ count: before }] = await dataSource.query('SELECT count(*) FROM fact');
    const refused = transactions.run(nobody, async (transaction) => {
      transaction.record(aFact(), null);
      await transaction.writeFacts();
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    const [{ count: after }] = await dataSource.query('SELECT count(*) FROM fact');
    expect(after).toBe(before);
  });

  test('cannot be rewritten by the program, and not by the owner either', async () => {
    await expect(dataSource.query(`UPDATE fact SET name = 'plan.amended'`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(dataSource.query('DELETE FROM fact')).rejects.toThrow(/permission denied/);
    await expect(dataSource.query(`INSERT INTO fact_value (number) VALUES (999)`)).rejects.toThrow(
      /permission denied/,
    );
    const owner = await connect(database.ownerUrl);
    await expect(owner.query('DELETE FROM fact')).rejects.toThrow(/append-only/);
    await owner.destroy();
  });

  test('numbers in the order of commit: a reader of "greater than n" misses nothing', async () => {
    // Two transactions begin; the first to begin is the last to commit. Were the number taken when the change
    // is made, the later commit would carry the smaller number and a reader in between would never see it.
    const seen: number[] = [];
    let last = Number((await dataSource.query('SELECT max(number) AS n FROM fact'))[0].n);
    const readOn = async () => {
      const rows = await dataSource.query('SELECT number FROM fact WHERE number > $1 ORDER BY number', [
        last,
      ]);
      for (const row of rows) seen.push(Number(row.number));
      last = seen.at(-1) ?? last;
    };
    let letGo!: () => void;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const slow = transactions.run(nobody, async (transaction) => {
      transaction.record(aFact('slow'), null);
      await held;
    });
    await transactions.run(nobody, async (transaction) => transaction.record(aFact('fast'), null));
    await readOn();
    letGo();
    await slow;
    await readOn();
    expect(seen).toHaveLength(2);
    const rows = await dataSource.query(
      'SELECT v.after FROM fact f JOIN fact_value v USING (number) WHERE f.number = ANY($1) ORDER BY number',
      [seen],
    );
    expect(rows.map((row: { after: string }) => row.after)).toEqual(['fast', 'slow']);
  });

  test('stays whole when many write at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        transactions.run(nobody, async (transaction) => transaction.record(aFact(index), null)),
      ),
    );
    const [{ broken }] = await dataSource.query(
      `SELECT count(*) AS broken FROM (
         SELECT previous_hash, lag(hash) OVER (ORDER BY number) AS expected, number,
                lag(number) OVER (ORDER BY number) AS before FROM fact) c
       WHERE number > 1 AND (previous_hash <> expected OR number <> before + 1)`,
    );
    expect(broken).toBe('0');
  });
});
