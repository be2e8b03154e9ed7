import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { connect } from '@jalon/database/connection/data-source';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createApplication } from '../create-application.ts';
import { addAccount } from '../testing/add-account.ts';
import { startMs } from '../testing/start-test-api.ts';
import { type Answer, type Json, TestClient } from '../testing/test-client.ts';

const typed = {
  email: 'planted.address@un.example',
  password: 'planted password of somebody',
  text: 'planted words about a person\n{"level":60,"msg":"forged"}',
};
const token = 'jalon_pat_plantedtokenplantedtokenplantedtoken0';
const link = '00000000-0000-4000-8000-000000000000.plantedlinkplantedlinkplantedlinkplantedlink';
const cookie = 'jalon.session=plantedcookieplantedcookie.plantedseal';
const planted = /planted|forged/;

let database: TestDatabase;
let owner: DataSource;
let application: NestFastifyApplication;
let nobody: TestClient;
let signedIn: TestClient;
/** Everything that the program writes: its log, and what anything prints beside it. */
const written: string[] = [];
const lines = () =>
  written
    .join('')
    .split('\n')
    .filter((line) => line !== '');

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  }
  database = await createTestDatabase();
  owner = await connect(database.ownerUrl, 2);
  application = await createApplication(
    {
      databaseUrl: database.appUrl,
      secret: 'planted secret of this installation, long enough',
      publicUrl: 'http://127.0.0.1:3000',
      demonstration: true,
      webFolder: '/nowhere',
    },
    pino({ level: 'trace' }, { write: (line) => void written.push(line) }),
  );
  await application.listen(0, '127.0.0.1');
  nobody = new TestClient((await application.getUrl()).replace('[::1]', '127.0.0.1'));
  await addAccount(owner, 'admin@un.example', { demonstration: true, post: 'administrator' });
  signedIn = await nobody.signIn('admin@un.example', 'a good long password');
}, startMs);
beforeEach(() => {
  written.length = 0;
});
afterAll(async () => {
  await application.close();
  await owner.destroy();
  await database.drop();
  vi.restoreAllMocks();
});

/** Takes a table away for as long as the work lasts: what then fails nobody foresaw. */
async function without<T>(table: string, work: () => Promise<T>): Promise<T> {
  await owner.query(`ALTER TABLE ${table} RENAME TO taken_away`);
  try {
    return await work();
  } finally {
    await owner.query(`ALTER TABLE taken_away RENAME TO ${table}`);
  }
}

function expectQuiet(answer: Answer<Json>): void {
  // Whoever asked knows the address that they asked for.
  const { instance, ...body } = answer.body;
  expect(instance).toMatch(/^\/api\//);
  expect(JSON.stringify(body)).not.toMatch(/planted|taken_away|relation|SELECT|at .*\.ts|node_modules|stack/);
  expect(lines().filter((line) => planted.test(line))).toEqual([]);
}

describe('an error that nobody foresaw', () => {
  const failing: [string, string, () => Promise<Answer<Json>>][] = [
    [
      'sign_in_failure',
      'a password',
      () => nobody.post('/api/auth/sign-in/email', { email: typed.email, password: typed.password }),
    ],
    ['person', 'an address', () => nobody.post('/api/auth/forgotten-password', { email: typed.email })],
    [
      'one_time_link',
      'a one-time link',
      () => nobody.post('/api/auth/one-time-link/use', { token: link, password: typed.password }),
    ],
    [
      'sign_in_step',
      'a code',
      () => nobody.post('/api/auth/sign-in/totp', { code: '123456' }, { cookie: 'jalon.step=planted' }),
    ],
    ['personal_token', 'a token', () => nobody.get('/api/me', { authorization: `Bearer ${token}` })],
    [
      'sign_in_account',
      'both passwords',
      () => signedIn.post('/api/me/password', { current: typed.password, next: typed.password }),
    ],
    [
      'organization',
      'a text',
      () =>
        signedIn.post('/api/organizations', {
          code: 'X',
          name: { en: 'planted' },
          shortName: { en: 'planted' },
          kind: 'ministry',
          side: 'national',
        }),
    ],
    [
      'calendar_address',
      'a calendar',
      () => nobody.get(`/api/calendar/00000000-0000-4000-8000-000000000000.${'planted'.repeat(6)}0.ics`),
    ],
  ];

  test.each(failing)('without the table %s says nothing of %s, to nobody', async (table, _what, send) => {
    const answer = await without(table, send);
    expectQuiet(answer);
    expect([answer.status, answer.body.type]).toEqual([500, expect.stringMatching(/\/internal$/)]);
    const [line = '{}'] = lines();
    const entry = JSON.parse(line);
    expect(entry).toMatchObject({
      level: 50,
      method: expect.any(String),
      route: expect.stringMatching(/^\/api\//),
    });
    expect(entry.frames.length).toBeGreaterThan(0);
    expect(Math.abs(Date.now() - entry.time)).toBeLessThan(60_000);
  });
});

describe('a refusal', () => {
  test.each<[string, () => Promise<Answer<Json>>]>([
    [
      'of a wrong password',
      () => nobody.post('/api/auth/sign-in/email', { email: typed.email, password: typed.password }),
    ],
    ['of a token that nobody knows', () => nobody.get('/api/me', { authorization: `Bearer ${token}` })],
    ['of a cookie that nobody set', () => nobody.get('/api/me', { cookie })],
    ['of a link that was never made', () => nobody.post('/api/auth/one-time-link/look', { token: link })],
    [
      'of a body that is no JSON',
      () => signedIn.send('POST', '/api/organizations', `{"name": "${typed.text}`),
    ],
    ['of fields that are not there', () => signedIn.post('/api/organizations', { [typed.text]: typed.text })],
    ['of a path that is not there', () => signedIn.get(`/api/people/${encodeURIComponent(typed.text)}`)],
    ['of another site', () => nobody.post('/api/auth/sign-out', {}, { origin: 'https://planted.example' })],
  ])('%s is no line of the log', async (_name, send) => {
    const answer = await send();
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(lines()).toEqual([]);
  });

  test('repeats nothing secret in its answer', async () => {
    const answers = [
      await nobody.get('/api/me', { authorization: `Bearer ${token}`, cookie }),
      await nobody.post('/api/auth/one-time-link/look', { token: link }),
      await nobody.post('/api/auth/sign-in/email', { email: typed.email, password: typed.password }),
    ];
    for (const answer of answers) expect(JSON.stringify(answer.body)).not.toMatch(planted);
  });
});

test('what is logged stays one line, whatever is in it', () => {
  const log = pino({}, { write: (line) => void written.push(line) });
  log.warn({ detail: 'one\n{"level":60}\r\n\u2028\u001b[2J' }, 'two\nthree');
  expect(lines()).toHaveLength(1);
  expect(lines()[0]).not.toContain('\u001b');
});
