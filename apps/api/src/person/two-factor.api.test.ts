import { Transactions } from '@jalon/database/transaction/transactions';
import { TakeSecondFactor } from '@jalon/use-cases/person/take-second-factor';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addAccount } from '../testing/add-account.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { type Answer, type Json, TestClient } from '../testing/test-client.ts';

const password = 'a good long password';
let api: TestApi;

beforeAll(async () => {
  api = await startTestApi({ content: 'none', demonstration: false });
}, startMs);
beforeEach(async () => {
  await api.dataSource.query('DELETE FROM sign_in_failure');
  await awayFromStepEnd();
});
afterAll(() => api.stop());

const codeOf = (answer: Answer<Json>) => [answer.status, answer.body.type?.split('/').at(-1)];
const stepMs = 30_000;
/** A code that is made in one step and arrives in the next would make a test depend on the second it runs in. */
async function awayFromStepEnd(): Promise<void> {
  const left = stepMs - (Date.now() % stepMs);
  if (left < 4_000) await new Promise((resolve) => setTimeout(resolve, left + 50));
}
/** The authenticator's code, so many steps from now. */
const codeAt = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * stepMs });
const wrongCode = (secret: string) => {
  const right = [-2, -1, 0, 1, 2].map((steps) => codeAt(secret, steps));
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !right.includes(code));
};
const cookieOf = (answer: Answer<Json>) =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

async function enrol(client: TestClient): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = (await client.post('/api/me/two-factor/begin', { password })).body;
  await awayFromStepEnd();
  // The code of the step before, so that the present one is still there to sign in with.
  const answer = await client.post('/api/me/two-factor/confirm', { code: codeAt(secret, -1) });
  expect(answer.status).toBe(200);
  return { secret, recoveryCodes: answer.body.recoveryCodes };
}

async function firstFactor(email: string): Promise<{ answer: Answer<Json>; client: TestClient }> {
  const answer = await api.nobody.post('/api/auth/sign-in/email', { email, password });
  return { answer, client: new TestClient(api.url, cookieOf(answer)) };
}

describe('enrolment', () => {
  test('begins with the password, and counts only after a right code; other sessions end', async () => {
    await addAccount(api.dataSource, 'enrol@un.example');
    const client = await api.nobody.signIn('enrol@un.example', password);
    const other = await api.nobody.signIn('enrol@un.example', password);
    expect(codeOf(await client.post('/api/me/two-factor/begin', { password: 'not this one' }))).toEqual([
      422,
      'wrong-password',
    ]);
    expect(codeOf(await client.post('/api/me/two-factor/confirm', { code: '123456' }))).toEqual([
      409,
      'two-factor-is-off',
    ]);
    const { uri, secret } = (await client.post('/api/me/two-factor/begin', { password })).body;
    expect(uri).toMatch(/^otpauth:\/\/totp\/Jalon:enrol%40un\.example\?.*secret=[A-Z2-7]{32}/);
    expect(codeOf(await client.post('/api/me/two-factor/confirm', { code: wrongCode(secret) }))).toEqual([
      422,
      'wrong-code',
    ]);
    expect((await client.get('/api/me')).body.twoFactor.enabled).toBe(false);
    expect((await firstFactor('enrol@un.example')).answer.body).toEqual({ success: true });

    const confirmed = await client.post('/api/me/two-factor/confirm', { code: codeAt(secret) });
    expect(confirmed.body.recoveryCodes).toHaveLength(10);
    expect((await client.get('/api/me')).body.twoFactor).toEqual({
      enabled: true,
      required: false,
      missing: false,
      recoveryCodesLeft: 10,
    });
    expect((await other.get('/api/me')).status).toBe(401);
    expect(codeOf(await client.post('/api/me/two-factor/begin', { password }))).toEqual([
      409,
      'two-factor-is-on',
    ]);
  });

  test('leaves neither the secret nor a code in the database in words', async () => {
    await addAccount(api.dataSource, 'rest@un.example');
    const client = await api.nobody.signIn('rest@un.example', password);
    const { secret, recoveryCodes } = await enrol(client);
    const tables = [
      'sign_in_two_factor',
      'sign_in_recovery_code',
      'sign_in_session',
      'fact',
      'fact_value',
      'access',
    ];
    for (const table of tables) {
      const [{ text }] = await api.dataSource.query(
        `SELECT coalesce(string_agg(t::text, ' '), '') AS text FROM ${table} t`,
      );
      expect(text).not.toContain(secret);
      for (const code of recoveryCodes) expect(text).not.toContain(code.replace('-', ''));
      expect(text).not.toContain(client.cookie.split('=')[1]?.split('.')[0] ?? 'nothing');
    }
  });
});

test('under another JALON_SECRET no code is right, and nothing breaks', async () => {
  const id = await addAccount(api.dataSource, 'key@un.example');
  const { secret, recoveryCodes } = await enrol(await api.nobody.signIn('key@un.example', password));
  const settings = {
    secret: 'another secret of tests that is long enough',
    publicUrl: api.url,
    demonstration: false,
  };
  const elsewhere = new TakeSecondFactor(new Transactions(api.dataSource), settings);
  expect(await elsewhere.code(id, codeAt(secret), Date.now())).toBe(false);
  expect(await elsewhere.recoveryCode(id, recoveryCodes[0] ?? '', Date.now())).toBe(false);
});

describe('signing in with a second factor', () => {
  let secret: string;
  let recoveryCodes: string[];
  beforeAll(async () => {
    await addAccount(api.dataSource, 'two@un.example');
    ({ secret, recoveryCodes } = await enrol(await api.nobody.signIn('two@un.example', password)));
  });
  beforeEach(() => api.dataSource.query('UPDATE sign_in_two_factor SET last_step = NULL'));

  test('the password alone opens nothing: its cookie is short, and good for the code only', async () => {
    const { answer, client } = await firstFactor('two@un.example');
    expect(answer.body).toEqual({ success: false, twoFactor: true });
    const cookies = answer.headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^jalon\.step=[\w-]{43}; Max-Age=300; Path=\/; HttpOnly; SameSite=Strict$/);
    for (const path of ['/api/me', '/api/plans', '/api/events'])
      expect((await client.get(path)).status).toBe(401);
    const asSession = new TestClient(api.url, client.cookie.replace('jalon.step', 'jalon.session'));
    expect((await asSession.get('/api/me')).status).toBe(401);
    expect(codeOf(await client.post('/api/me/two-factor/disable', { password }))[0]).toBe(401);
  });

  test('a right code opens a session; the same code works no second time, in no other step either', async () => {
    const [one, two] = [await firstFactor('two@un.example'), await firstFactor('two@un.example')];
    const code = codeAt(secret);
    const done = await one.client.post('/api/auth/sign-in/totp', { code });
    expect([done.status, done.body]).toEqual([200, { success: true }]);
    const signedIn = new TestClient(api.url, cookieOf(done));
    expect((await signedIn.get('/api/me')).body.person.email).toBe('two@un.example');
    expect(codeOf(await one.client.post('/api/auth/sign-in/totp', { code }))).toEqual([
      401,
      'sign-in-step-expired',
    ]);
    expect(codeOf(await two.client.post('/api/auth/sign-in/totp', { code }))).toEqual([422, 'wrong-code']);
    const earlier = { code: codeAt(secret, -1) };
    expect(codeOf(await two.client.post('/api/auth/sign-in/totp', earlier))).toEqual([422, 'wrong-code']);
    expect((await two.client.post('/api/auth/sign-in/totp', { code: codeAt(secret, 1) })).status).toBe(200);
  });

  test('two at once with one code: one gets in', async () => {
    const steps = await Promise.all([1, 2, 3].map(() => firstFactor('two@un.example')));
    const code = codeAt(secret);
    const answers = await Promise.all(
      steps.map(({ client }) => client.post('/api/auth/sign-in/totp', { code })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422]);
  });

  test('a code is taken with spaces and in Arabic-Indic digits; letters are no code', async () => {
    const { client } = await firstFactor('two@un.example');
    expect((await client.post('/api/auth/sign-in/totp', { code: 'abcdef' })).body.errors[0].pointer).toBe(
      '/code',
    );
    const plain = codeAt(secret);
    const arabic = plain.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? digit);
    const code = `${arabic.slice(0, 3)} ${arabic.slice(3)}`;
    expect((await client.post('/api/auth/sign-in/totp', { code })).status).toBe(200);
  });

  test('a step has five codes and five minutes', async () => {
    const { client } = await firstFactor('two@un.example');
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await client.post('/api/auth/sign-in/totp', { code: wrongCode(secret) })).status).toBe(422);
    }
    expect(codeOf(await client.post('/api/auth/sign-in/totp', { code: codeAt(secret) }))).toEqual([
      401,
      'sign-in-step-expired',
    ]);
    const late = await firstFactor('two@un.example');
    await api.dataSource.query(`UPDATE sign_in_step SET expires_at = now() - interval '1 second'`);
    expect(codeOf(await late.client.post('/api/auth/sign-in/totp', { code: codeAt(secret) }))).toEqual([
      401,
      'sign-in-step-expired',
    ]);
  });

  test('wrong codes are throttled, and a right password in between forgives none of them', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      const { client } = await firstFactor('two@un.example');
      statuses.push((await client.post('/api/auth/sign-in/totp', { code: wrongCode(secret) })).status);
    }
    expect(statuses).toEqual([...Array(10).fill(422), 429]);
    const { client } = await firstFactor('two@un.example');
    expect((await client.post('/api/auth/sign-in/totp', { code: codeAt(secret) })).status).toBe(429);
  });

  test('each recovery code works once, however it is typed', async () => {
    const [code = ''] = recoveryCodes;
    const { client } = await firstFactor('two@un.example');
    const typed = { code: ` ${code.toUpperCase().replace('-', ' ')}` };
    const done = await client.post('/api/auth/sign-in/recovery-code', typed);
    expect(done.status).toBe(200);
    const me = await new TestClient(api.url, cookieOf(done)).get('/api/me');
    expect(me.body.twoFactor.recoveryCodesLeft).toBe(9);
    const again = await firstFactor('two@un.example');
    expect(codeOf(await again.client.post('/api/auth/sign-in/recovery-code', { code }))).toEqual([
      422,
      'wrong-code',
    ]);
  });

  test('somebody else’s recovery code is no code', async () => {
    await addAccount(api.dataSource, 'else@un.example');
    const other = await enrol(await api.nobody.signIn('else@un.example', password));
    const { client } = await firstFactor('two@un.example');
    const code = other.recoveryCodes[0];
    expect((await client.post('/api/auth/sign-in/recovery-code', { code })).status).toBe(422);
  });

  test('who is deactivated between the two factors does not come in', async () => {
    await addAccount(api.dataSource, 'between@un.example');
    const enrolled = await enrol(await api.nobody.signIn('between@un.example', password));
    const { client } = await firstFactor('between@un.example');
    await api.dataSource.query(`UPDATE person SET active = false WHERE email = 'between@un.example'`);
    const answer = await client.post('/api/auth/sign-in/totp', { code: codeAt(enrolled.secret) });
    expect(codeOf(answer)).toEqual([401, 'sign-in-step-expired']);
  });
});

describe('changing it', () => {
  test('new recovery codes and turning it off want the password; the old codes end', async () => {
    await addAccount(api.dataSource, 'change@un.example');
    const client = await api.nobody.signIn('change@un.example', password);
    const { secret, recoveryCodes } = await enrol(client);
    for (const route of ['recovery-codes', 'disable']) {
      for (const body of [{}, { password: 'not this one' }]) {
        expect(codeOf(await client.post(`/api/me/two-factor/${route}`, body))).toEqual([
          422,
          'wrong-password',
        ]);
      }
    }
    const renewed = (await client.post('/api/me/two-factor/recovery-codes', { password })).body.recoveryCodes;
    expect(renewed).toHaveLength(10);
    const step = await firstFactor('change@un.example');
    const old = { code: recoveryCodes[0] };
    expect((await step.client.post('/api/auth/sign-in/recovery-code', old)).status).toBe(422);
    const done = await step.client.post('/api/auth/sign-in/totp', { code: codeAt(secret) });
    const other = new TestClient(api.url, cookieOf(done));
    expect((await other.get('/api/me')).status).toBe(200);

    expect((await client.post('/api/me/two-factor/disable', { password })).status).toBe(200);
    expect((await other.get('/api/me')).status).toBe(401);
    expect((await client.get('/api/me')).body.twoFactor.enabled).toBe(false);
    expect((await firstFactor('change@un.example')).answer.body).toEqual({ success: true });
    expect(codeOf(await client.post('/api/me/two-factor/disable', { password }))).toEqual([
      409,
      'two-factor-is-off',
    ]);
  });
});

test('who knew the password until it was changed does not finish signing in', async () => {
  await addAccount(api.dataSource, 'stolen@un.example');
  const owner = await api.nobody.signIn('stolen@un.example', password);
  const { secret } = await enrol(owner);
  const { client: thief } = await firstFactor('stolen@un.example');
  const changed = await owner.post('/api/me/password', { current: password, next: 'another quite long one' });
  expect(changed.status).toBe(200);
  expect(codeOf(await thief.post('/api/auth/sign-in/totp', { code: codeAt(secret) }))).toEqual([
    401,
    'sign-in-step-expired',
  ]);
});

describe('where a post obliges', () => {
  test.each([
    ['coordinator', false],
    ['rapporteur', false],
    ['clearance', true],
    ['administrator', true],
  ])('a %s (deputy: %s) gets no further than to enrol', async (post, deputy) => {
    const email = `${post}@obliged.example`;
    await addAccount(api.dataSource, email, { post, deputy });
    const client = await api.nobody.signIn(email, password);
    expect((await client.get('/api/me')).body.twoFactor).toMatchObject({ required: true, missing: true });
    for (const path of [
      '/api/plans',
      '/api/organizations',
      '/api/me/sessions',
      '/api/me/activities',
      '/api/events',
    ]) {
      expect([path, ...codeOf(await client.get(path))]).toEqual([path, 403, 'two-factor-required']);
    }
    expect(codeOf(await client.post('/api/me/two-factor/disable', { password }))[1]).toBe(
      'two-factor-required',
    );
    await enrol(client);
    expect((await client.get('/api/me')).body.twoFactor).toMatchObject({ required: true, missing: false });
    expect((await client.get('/api/plans')).status).toBe(200);
    expect(codeOf(await client.post('/api/me/two-factor/disable', { password }))).toEqual([
      409,
      'two-factor-obligatory',
    ]);
  });

  test('nobody else is asked, and a post that begins obliges with the next request', async () => {
    await addAccount(api.dataSource, 'free@un.example', { post: 'focal_point' });
    const client = await api.nobody.signIn('free@un.example', password);
    expect((await client.get('/api/plans')).status).toBe(200);
    await api.dataSource.query(
      `UPDATE post SET kind = 'coordinator' WHERE id IN (SELECT post_id FROM tenure JOIN person
         ON person.id = tenure.person_id WHERE person.email = 'free@un.example')`,
    );
    expect(codeOf(await client.get('/api/plans'))).toEqual([403, 'two-factor-required']);
  });

  test('signing out is always possible', async () => {
    await addAccount(api.dataSource, 'out@un.example', { post: 'clearance' });
    const client = await api.nobody.signIn('out@un.example', password);
    expect((await client.post('/api/auth/sign-out')).status).toBe(200);
    expect((await client.get('/api/me')).status).toBe(401);
  });
});
