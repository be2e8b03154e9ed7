import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { connect } from '@jalon/database/connection/data-source';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TooManyRequests } from '../http/too-many-requests.ts';
import { type Attempt, SignInThrottle } from './sign-in-throttle.ts';

let database: TestDatabase;
let dataSource: DataSource;
let throttle: SignInThrottle;
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await connect(database.appUrl, 4);
  throttle = new SignInThrottle(dataSource, 'a secret of tests that is long enough');
});
beforeEach(async () => {
  await dataSource.query('DELETE FROM sign_in_failure');
  await dataSource.query('DELETE FROM sign_in_known_source');
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const home = '203.0.113.7';
const from = (ip: string, account = 'amina@un.example'): Attempt => ({ purpose: 'password', account, ip });
const wrong = async () => {
  throw new Error('wrong');
};
/** What became of an attempt: `tried` and failed, or `refused` without a try. */
const fail = (attempt: Attempt) =>
  throttle.attempt(attempt, wrong).catch((error) => (error instanceof TooManyRequests ? 'refused' : 'tried'));
const failFrom = async (ips: number, ipOf: (index: number) => string, account?: string) => {
  for (let index = 0; index < ips; index += 1) await fail(from(ipOf(index), account));
};
const succeed = (attempt: Attempt) =>
  throttle
    .attempt(attempt, async () => 'in')
    .catch((error) => (error instanceof TooManyRequests ? 'refused' : error));

test('a failure is counted though the transaction in which it happened is rolled back', async () => {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const within = dataSource.transaction((manager) =>
      throttle.attempt(from(home), async () => {
        await manager
          .query(`INSERT INTO clock (id, offset_ms) VALUES (gen_random_uuid(), 0)`)
          .catch(() => undefined);
        throw new Error('rolled back');
      }),
    );
    await expect(within).rejects.toThrow('rolled back');
  }
  const [{ count }] = await dataSource.query('SELECT count(*)::int FROM sign_in_failure');
  expect(count).toBe(10);
  expect(await succeed(from(home))).toBe('refused');
  // Another process, or the same one started again, knows as much.
  const other = new SignInThrottle(dataSource, 'a secret of tests that is long enough');
  await expect(other.attempt(from(home), wrong)).rejects.toBeInstanceOf(TooManyRequests);
});

test('success forgives the failures of that account, that place and that purpose, and no others', async () => {
  await failFrom(9, () => home);
  await fail({ ...from(home), purpose: 'totp' });
  await fail(from('198.51.100.1'));
  expect(await succeed(from(home))).toBe('in');
  const rows = await dataSource.query('SELECT purpose FROM sign_in_failure ORDER BY purpose');
  expect(rows).toEqual([{ purpose: 'password' }, { purpose: 'totp' }]);
});

describe('nobody is locked out by somebody else', () => {
  test('who fails on one account after another in one place stops there, and not those who are at home there', async () => {
    await throttle.remember('colleague@un.example', home);
    for (let index = 0; index < 100; index += 1) await fail(from(home, `guess-${index}@un.example`));
    expect(await fail(from(home, 'one-more@un.example'))).toBe('refused');
    expect(await succeed(from(home, 'colleague@un.example'))).toBe('in');
    expect(await succeed(from('198.51.100.1', 'one-more@un.example'))).toBe('in');
  });

  test('an attack on one account from everywhere leaves its owner in, at home and in a new place', async () => {
    await throttle.remember('amina@un.example', home);
    await failFrom(200, (index) => `198.51.${Math.floor(index / 100)}.${index % 100}`);
    const unknown = from('192.0.2.77');
    expect([await fail(unknown), await fail(unknown), await fail(unknown)]).toEqual([
      'tried',
      'tried',
      'refused',
    ]);
    expect(await succeed(from('192.0.2.78'))).toBe('in');
    for (let attempt = 0; attempt < 9; attempt += 1) expect(await fail(from(home))).toBe('tried');
    expect(await succeed(from(home))).toBe('in');
  });

  test('the same with codes stops every unknown place, and the known one goes on', async () => {
    await throttle.remember('amina@un.example', home);
    for (let index = 0; index < 60; index += 1)
      await fail({ ...from(`198.51.100.${index}`), purpose: 'totp' });
    expect(await succeed({ ...from('192.0.2.77'), purpose: 'totp' })).toBe('refused');
    expect(await succeed({ ...from(home), purpose: 'totp' })).toBe('in');
    const later = () => dataSource.query('UPDATE sign_in_failure SET at = at - 16 * 60000');
    await later();
    expect(await succeed({ ...from('192.0.2.77'), purpose: 'totp' })).toBe('in');
    for (let index = 0; index < 60; index += 1)
      await fail({ ...from(`198.51.101.${index}`), purpose: 'totp' });
    await later();
    expect(await succeed({ ...from('192.0.2.77'), purpose: 'totp' })).toBe('refused');
    expect(await succeed({ ...from(home), purpose: 'totp' })).toBe('in');
  });
});

test('addresses of one IPv6 network are one place; nothing is kept in words', async () => {
  await failFrom(10, (index) => `2001:db8:1:2::${index}`);
  expect(await fail(from('2001:db8:1:2:ffff::1'))).toBe('refused');
  expect(await fail(from('2001:db8:1:3::1'))).toBe('tried');
  await throttle.remember('amina@un.example', home);
  for (const table of ['sign_in_failure', 'sign_in_known_source']) {
    const [{ text }] = await dataSource.query(`SELECT string_agg(t::text, ' ') AS text FROM ${table} t`);
    expect(text).not.toMatch(/amina|203\.0\.113|2001:/);
  }
});

test('a quarter of an hour later everything is as before', async () => {
  await failFrom(10, () => home);
  expect(await fail(from(home))).toBe('refused');
  await dataSource.query('UPDATE sign_in_failure SET at = at - 16 * 60000');
  expect(await fail(from(home))).toBe('tried');
});
