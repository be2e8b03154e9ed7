import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { connect } from '@jalon/database/connection/data-source';
import { loadActor } from '@jalon/database/post/actor.query';
import { verifyPassword } from 'better-auth/crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAdministrator } from './add-administrator.ts';

let database: TestDatabase;
let dataSource: Awaited<ReturnType<typeof connect>>;
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await connect(database.appUrl);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const someone = (email: string) => ({ email, name: 'Adama Diarra', password: 'a long enough password' });
const count = async (table: string) =>
  Number((await dataSource.query(`SELECT count(*) FROM ${table}`))[0].count);

test('two who are added at once hold one post, can sign in from today, and see no content', async () => {
  const ids = await Promise.all([
    addAdministrator(dataSource, someone(' Adama@Example.org ')),
    addAdministrator(dataSource, someone('second@example.org')),
  ]);
  expect(await count('organization')).toBe(1);
  expect(await count('post')).toBe(1);
  const actor = await loadActor(dataSource.manager, ids[0]!, new Date().toISOString());
  expect(actor).toMatchObject({
    email: 'adama@example.org',
    posts: [{ kind: 'administrator', planIds: [] }],
  });
  const [account] = await dataSource.query('SELECT password FROM sign_in_account WHERE user_id = $1', [
    ids[0],
  ]);
  expect(await verifyPassword({ hash: account.password, password: 'a long enough password' })).toBe(true);
  const facts = await dataSource.query('SELECT name FROM fact ORDER BY number');
  expect(facts.map(({ name }: { name: string }) => name).sort()).toEqual([
    'organization.added',
    'person.added',
    'person.added',
    'tenure.started',
    'tenure.started',
  ]);
});

test('a taken address, a short or common password or no address at all is refused, and nothing is written', async () => {
  const before = [await count('person'), await count('fact')];
  const refused = (request: Parameters<typeof addAdministrator>[1]) =>
    addAdministrator(dataSource, request).catch((error) => error.refusal);
  expect(await refused(someone('ADAMA@example.org'))).toEqual({ code: 'reference-taken', pointer: '/email' });
  expect(await refused({ ...someone('third@example.org'), password: 'elevenchars' })).toEqual({
    code: 'password-too-short',
    pointer: '/password',
  });
  expect(await refused({ ...someone('third@example.org'), password: 'football2026!' })).toEqual({
    code: 'password-is-common',
    pointer: '/password',
  });
  expect(await refused(someone('not an address'))).toMatchObject({ pointer: '/email' });
  expect(await refused({ ...someone('third@example.org'), name: '  ' })).toMatchObject({ pointer: '/name' });
  expect([await count('person'), await count('fact')]).toEqual(before);
});
