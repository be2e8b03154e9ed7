import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { connect } from '@jalon/database/connection/data-source';
import { loadActor } from '@jalon/database/post/actor.query';
import { Transactions } from '@jalon/database/transaction/transactions';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Caller } from '../caller.ts';
import { EndTenure } from '../post/end-tenure.ts';
import { HandOverPost } from '../post/hand-over-post.ts';
import { addAdministrator } from './add-administrator.ts';
import { DeactivatePerson } from './deactivate-person.ts';

const rounds = 6;
let database: TestDatabase;
let dataSource: Awaited<ReturnType<typeof connect>>;
let transactions: Transactions;
let administrators: Caller[];

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await connect(database.appUrl, 12);
  transactions = new Transactions(dataSource);
  const add = (email: string) =>
    addAdministrator(dataSource, { email, name: email, password: 'a phrase of some ordinary words' });
  const ids = [await add('one@example.org'), await add('two@example.org')];
  administrators = await Promise.all(ids.map(callerOf));
});
beforeEach(async () => {
  await dataSource.query('UPDATE person SET active = true');
  await dataSource.query('UPDATE tenure SET ends_on = NULL');
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

async function callerOf(personId: string): Promise<Caller> {
  const actor = await loadActor(dataSource.manager, personId, new Date().toISOString());
  if (!actor) throw new Error('This person is not there');
  return { actor, source: 'test', language: 'en' };
}
const tenureOf = async ({ actor }: Caller): Promise<string> =>
  (await dataSource.query('SELECT id FROM tenure WHERE person_id = $1', [actor.personId]))[0].id;
const outcomes = async (work: Promise<string>[]) =>
  (await Promise.allSettled(work)).map((result) =>
    result.status === 'fulfilled' ? 'done' : result.reason.refusal?.code,
  );

test('two administrators who deactivate each other at once: one stays', async () => {
  const [one, two] = administrators as [Caller, Caller];
  const deactivate = new DeactivatePerson(transactions);
  for (let round = 0; round < rounds; round += 1) {
    await dataSource.query('UPDATE person SET active = true');
    const both = await outcomes([
      deactivate.execute(one, two.actor.personId),
      deactivate.execute(two, one.actor.personId),
    ]);
    expect(both.sort()).toEqual(['done', 'last-administrator']);
  }
});

test('one is deactivated while the other’s tenure ends: one stays', async () => {
  const [one, two] = administrators as [Caller, Caller];
  for (let round = 0; round < rounds; round += 1) {
    await dataSource.query('UPDATE person SET active = true');
    await dataSource.query('UPDATE tenure SET ends_on = NULL');
    const both = await outcomes([
      new DeactivatePerson(transactions).execute(one, two.actor.personId),
      new EndTenure(transactions).execute(two, await tenureOf(one)),
    ]);
    expect(both.sort()).toEqual(['done', 'last-administrator']);
  }
});

test('an end that is weeks away counts too: nobody may be left without an administrator on that day', async () => {
  const [one, two] = administrators as [Caller, Caller];
  const end = new EndTenure(transactions);
  await end.execute(one, await tenureOf(two), '2099-01-31');
  const [refused] = await outcomes([end.execute(two, await tenureOf(one), '2099-06-30')]);
  expect(refused).toBe('last-administrator');
});

test('handed over to somebody who cannot sign in yet, the post of the last one is refused and nobody is invited', async () => {
  const [one, two] = administrators as [Caller, Caller];
  await new EndTenure(transactions).execute(one, await tenureOf(two));
  const settings = {
    publicUrl: 'https://jalon.example.org',
    secret: 'a secret of tests',
    demonstration: false,
  };
  const [{ post_id: postId }] = await dataSource.query('SELECT post_id FROM tenure LIMIT 1');
  await dataSource.query('UPDATE tenure SET deputy = true WHERE person_id = $1', [two.actor.personId]);
  const people =
    'SELECT (SELECT count(*)::int FROM person) AS people, (SELECT count(*)::int FROM mail) AS mails';
  const before = await dataSource.query(people);
  const invite = { email: 'new@example.org', name: 'New', language: 'en' } as const;
  const [refused] = await outcomes([
    new HandOverPost(transactions, settings).execute(two, postId, { invite }),
  ]);
  expect(refused).toBe('last-administrator');
  expect(await dataSource.query(people)).toEqual(before);
});
