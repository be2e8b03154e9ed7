import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { connect } from '@jalon/database/connection/data-source';
import { Transactions } from '@jalon/database/transaction/transactions';
import { WriteComment } from '@jalon/use-cases/comment/write-comment';
import { ConfirmRedaction } from '@jalon/use-cases/redaction/confirm-redaction';
import { RequestRedaction } from '@jalon/use-cases/redaction/request-redaction';
import { callerOf } from '@jalon/use-cases/testing/a-benchmark-set';
import { itIs, type Register, RegisterBuilder } from '@jalon/use-cases/testing/a-register';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readChains } from './verify-audit.ts';

const now = '2027-02-03T09:00:00.000Z';

let database: TestDatabase;
let dataSource: Awaited<ReturnType<typeof connect>>;
let build: RegisterBuilder;
let register: Register;
let comment: string;
let redaction: string;
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await connect(database.appUrl);
  await itIs(dataSource, now);
  build = new RegisterBuilder(dataSource);
  register = await build.register();
  const transactions = new Transactions(dataSource);
  const coordinator = await callerOf(build, register.coordinator, now);
  const activity = await build.activity(register);
  const text = 'It was Grue Cendrée who came.';
  comment = await new WriteComment(transactions).execute(coordinator, activity.id, { text, audience: 'all' });
  redaction = await new RequestRedaction(transactions).execute(coordinator, {
    subjectType: 'comment',
    subjectId: comment,
    field: 'text',
    start: 7,
    end: 19,
    reason: 'It names somebody.',
  });
  await new ConfirmRedaction(transactions).execute(await callerOf(build, register.lead, now), redaction);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

test('after a redaction the chain verifies, says how many values lost words, and holds none of them', async () => {
  const [facts] = await readChains(database.ownerUrl);
  expect(facts).toMatchObject({ problems: [], redacted: 1 });
  const rows = await dataSource.query(
    'SELECT after, salt, redaction_id FROM fact JOIN fact_value USING (number) WHERE subject_id = $1',
    [comment],
  );
  expect(rows[0]).toMatchObject({
    after: { text: 'It was [redacted 2027-02-03] who came.' },
    salt: null,
    redaction_id: redaction,
  });
});

describe('the program cannot use the function that redacts to rewrite the trail', () => {
  const redactedNumber = async () =>
    (await dataSource.query('SELECT number FROM fact WHERE subject_id = $1', [comment]))[0].number;
  const call = async (id: string, after: unknown) =>
    dataSource.query('SELECT redact_values($1, $2, NULL, $3::jsonb)', [
      id,
      await redactedNumber(),
      JSON.stringify(after),
    ]);

  test('not for a redaction that does not exist, or that is done', async () => {
    await expect(call(randomUUID(), {})).rejects.toThrow(/No redaction is being carried out/);
    await expect(call(redaction, {})).rejects.toThrow(/No redaction is being carried out/);
  });

  test('not with other words, another shape, or in another plan', async () => {
    // As only somebody who holds the program's own password could: a request that looks as if it were under way.
    await dataSource.query('UPDATE redaction SET key = $2 WHERE id = $1', [redaction, 'ab']);
    const [{ after }] = await dataSource.query('SELECT after FROM fact_value WHERE number = $1', [
      await redactedNumber(),
    ]);
    const onlyErasing = /takes words out and changes nothing else/;
    await expect(call(redaction, { ...after, text: 'Something else came.' })).rejects.toThrow(onlyErasing);
    await expect(
      call(redaction, { ...after, text: 'It was [redacted 2027-02-03] and I who came.' }),
    ).rejects.toThrow(onlyErasing);
    await expect(call(redaction, { ...after, more: 1 })).rejects.toThrow(onlyErasing);
    await expect(call(redaction, null)).rejects.toThrow(onlyErasing);
    const elsewhere = await build.register();
    const transactions = new Transactions(dataSource);
    const other = await new WriteComment(transactions).execute(
      await callerOf(build, elsewhere.coordinator, now),
      (await build.activity(elsewhere)).id,
      { text: 'Far away.', audience: 'all' },
    );
    const [{ number }] = await dataSource.query('SELECT number FROM fact WHERE subject_id = $1', [other]);
    await expect(
      dataSource.query('SELECT redact_values($1, $2, NULL, NULL)', [redaction, number]),
    ).rejects.toThrow(/not of the plan of this redaction/);
    await dataSource.query('UPDATE redaction SET key = NULL WHERE id = $1', [redaction]);
    expect((await readChains(database.ownerUrl))[0]?.problems).toEqual([]);
  });

  test('nor touch the values in any other way, nor delete a redaction', async () => {
    await expect(dataSource.query('UPDATE fact_value SET after = NULL')).rejects.toThrow(/permission denied/);
    await expect(dataSource.query('DELETE FROM redaction')).rejects.toThrow(/permission denied/);
  });
});
