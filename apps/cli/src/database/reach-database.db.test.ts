import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../embedded-postgres/free-port.ts';
import { openExternal } from './open-external.ts';
import { reachDatabase } from './reach-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a database that answers is accepted', async () => {
  await expect(reachDatabase('DATABASE_URL', database.appUrl)).resolves.toBeUndefined();
});

test('a wrong password, a missing database and a silent port are each explained in one line, without the password', async () => {
  const wrongPassword = changed({ password: 'hunter2' });
  const noDatabase = changed({ pathname: '/nothing' });
  const silent = changed({ port: String(await freePort()) });
  const noHost = changed({ hostname: 'no-such-host.invalid' });
  for (const [url, words] of [
    [wrongPassword, /^DATABASE_URL: PostgreSQL at 127\.0\.0\.1:\d+ refuses the account jalon_app: correct/],
    [noDatabase, /^DATABASE_URL: PostgreSQL at 127\.0\.0\.1:\d+ has no database nothing: create it/],
    [silent, /^DATABASE_URL: no PostgreSQL answers at 127\.0\.0\.1:\d+: start it/],
    [noHost, /^DATABASE_URL: (no machine is called no-such-host\.invalid|PostgreSQL at .+ cannot be used)/],
  ] as const) {
    const error: Error = await reachDatabase('DATABASE_URL', url).then(
      () => new Error('it was accepted'),
      (reason) => reason,
    );
    expect(error.message).toMatch(words);
    expect(error.message).not.toMatch(/hunter2|\n/);
  }
});

test('two accounts give the program’s its rights; one account for both cannot be kept from the trail', async () => {
  const { appUrl, ownerUrl } = database;
  expect(await openExternal(appUrl, ownerUrl)).toMatchObject({ ownerUrl, appUrl, appRole: 'jalon_app' });
  expect(await openExternal(appUrl, null)).toMatchObject({ ownerUrl: appUrl, appRole: null });
});

function changed(parts: Partial<Pick<URL, 'password' | 'pathname' | 'port' | 'hostname'>>): string {
  return Object.assign(new URL(database.appUrl), parts).toString();
}
