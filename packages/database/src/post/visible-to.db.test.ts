import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { isVisible } from '@jalon/domain/post/is-visible';
import { AUDIENCES, type Audience, type Reader, SENSITIVITIES } from '@jalon/domain/post/reader';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../connection/data-source.ts';
import { READERS, readersParameter, visibleTo } from './visible-to.query.ts';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await connect(database.appUrl, 1);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const planId = '00000000-0000-4000-8000-000000000001';
const organizations = ['a', 'b', 'c'].map((letter) => `00000000-0000-4000-8000-00000000000${letter}`);
const yesAndNo = [true, false];

/** Every reader that differs in what the rule asks about. */
const readers: Reader[] = [['all'], ['all', 'un'], ['all', 'national'], ['all', 'un', 'national']].flatMap(
  (audiences) =>
    yesAndNo.flatMap((readsConfidential) =>
      yesAndNo.flatMap((observesOnly) =>
        [[], [organizations[0]!], organizations.slice(1)].map((organizationIds) => ({
          planId,
          audiences: audiences as Audience[],
          sides: [],
          readsConfidential,
          organizationIds,
          observesOnly,
        })),
      ),
    ),
);
const items = AUDIENCES.flatMap((audience) =>
  [...SENSITIVITIES, 'strictly_confidential' as never].flatMap((sensitivity) =>
    organizations.map((organizationId) => ({ audience, sensitivity, organizationId })),
  ),
);

test('the condition inside the database shows exactly what the domain’s rule shows', async () => {
  for (const reader of readers) {
    const rows: { n: number }[] = await dataSource.query(
      `SELECT item.n FROM ${READERS},
              jsonb_to_recordset($2::jsonb) AS item(n int, audience text, sensitivity text, organization_id uuid)
        WHERE ${visibleTo('item', 'reader', ['item.organization_id'])} ORDER BY n`,
      [
        readersParameter([{ id: planId, reader, mission: { timeZone: 'UTC' } }]),
        JSON.stringify(
          items.map(({ organizationId, ...item }, n) => ({ n, ...item, organization_id: organizationId })),
        ),
      ],
    );
    const expected = items.flatMap(({ audience, sensitivity, organizationId }, n) =>
      isVisible({ audience, sensitivity, concernedOrganizationIds: [organizationId] }, reader) ? [n] : [],
    );
    expect(rows.map(({ n }) => n)).toEqual(expected);
  }
});
