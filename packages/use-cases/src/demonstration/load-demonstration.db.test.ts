import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { connect } from '@jalon/database/connection/data-source';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemonstration } from './load-demonstration.ts';

let database: TestDatabase;
let dataSource: Transactions['dataSource'];
let loaded: number;
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await connect(database.appUrl);
  loaded = await loadDemonstration(dataSource);
}, 120_000);
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const count = async (sql: string) => Number((await dataSource.query(`SELECT count(*) FROM ${sql}`))[0].count);

describe('the demonstration data, loaded through the use cases', () => {
  test('is all there', async () => {
    expect(loaded).toBeGreaterThan(100);
    expect(await count('plan')).toBe(9);
    expect(await count('activity')).toBe(loaded);
  });

  test('is loaded once', async () => {
    expect(await loadDemonstration(dataSource)).toBe(0);
  });

  test('gives each plan four closed cycles and one open', async () => {
    const rows = await dataSource.query(
      `SELECT plan.reference, count(*) FILTER (WHERE state = 'closed')::int AS closed,
              count(*) FILTER (WHERE state = 'open')::int AS open
         FROM cycle JOIN plan ON plan.id = cycle.plan_id GROUP BY plan.reference`,
    );
    for (const row of rows) expect(row).toMatchObject({ closed: 4, open: 1 });
    expect(rows).toHaveLength(9);
  });

  test('holds updates in every state and findings of each kind in the two plans that are shown', async () => {
    for (const reference of ['MLI-2022', 'SSD-AF-2021']) {
      const states = await dataSource.query(
        `SELECT DISTINCT state FROM "update" JOIN activity ON activity.id = activity_id
          JOIN plan ON plan.id = plan_id WHERE plan.reference = $1 ORDER BY state`,
        [reference],
      );
      expect(states.map((row: { state: string }) => row.state)).toEqual([
        'accepted',
        'declared',
        'draft',
        'returned',
        'submitted',
        'superseded',
      ]);
      const findings = await dataSource.query(
        `SELECT DISTINCT finding FROM finding JOIN activity ON activity.id = activity_id
          JOIN plan ON plan.id = plan_id WHERE plan.reference = $1 ORDER BY finding`,
        [reference],
      );
      expect(findings.map((row: { finding: string }) => row.finding)).toEqual([
        'no_evidence',
        'not_verified',
        'partly',
        'verified',
      ]);
    }
  });

  test('leaves the clock where it was, and a chain that holds', async () => {
    const [{ offset_ms: offset }] = await dataSource.query('SELECT offset_ms FROM clock');
    expect(Number(offset)).toBe(0);
    const [{ broken }] = await dataSource.query(
      `SELECT count(*) AS broken FROM (SELECT fact.*, lag(hash) OVER (ORDER BY number) AS expected FROM fact) f
        WHERE number > 1 AND previous_hash <> expected`,
    );
    expect(broken).toBe('0');
    expect(await count(`fact WHERE name = 'demonstration.loaded'`)).toBe(1);
  });
});
