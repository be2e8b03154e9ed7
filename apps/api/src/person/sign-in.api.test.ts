import { hashPassword } from '@jalon/use-cases/person/hash-password';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { TestClient } from '../testing/test-client.ts';

const password = 'a good long password';
const path = '/api/auth/sign-in/email';
let api: TestApi;

beforeAll(async () => {
  api = await startTestApi({ content: 'none' });
  await addPerson(api, 'amina@un.example', false);
  await addPerson(api, 'guest@demo.jalon.test', true);
}, startMs);
beforeEach(() => api.dataSource.query('DELETE FROM sign_in_failure'));
afterAll(() => api.stop());

async function addPerson({ dataSource }: TestApi, email: string, demonstration: boolean): Promise<void> {
  const [{ id }] = await dataSource.query(
    `INSERT INTO person (id, name, email, email_verified, demonstration, created_at, updated_at)
     VALUES (gen_random_uuid(), $1, $1, true, $2, now(), now()) RETURNING id`,
    [email, demonstration],
  );
  await dataSource.query(
    `INSERT INTO sign_in_account (id, account_id, provider_id, user_id, password, created_at, updated_at)
     VALUES (gen_random_uuid(), $1::text, 'credential', $1::uuid, $2, now(), now())`,
    [id, await hashPassword(password)],
  );
}
const attempt = (email: string, word: string, headers: Record<string, string> = {}) =>
  api.nobody.post(path, { email, password: word }, headers);

describe('signing in', () => {
  test('gives a cookie that scripts cannot read, and a session that lasts until signing out', async () => {
    const answer = await attempt('Amina@UN.example', password);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ success: true });
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^jalon\.session=[^;]+;.*HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    const amina = await api.nobody.signIn('amina@un.example', password);
    expect((await amina.get('/api/me')).body.person.email).toBe('amina@un.example');
    expect((await amina.post('/api/auth/sign-out')).status).toBe(200);
    const after = await amina.get('/api/me');
    expect([after.status, after.body.type.split('/').at(-1)]).toEqual([401, 'session-expired']);
  });

  test('without a session nothing but the public routes answers', async () => {
    for (const route of ['/api/me', '/api/plans', '/api/events', '/api/outbox', '/api/benchmark-sets']) {
      const answer = await api.nobody.get(route);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([401, 'application/problem+json']);
    }
    expect((await api.nobody.get('/healthz')).status).toBe(200);
  });

  test('answers the same whether the address or the password is wrong, in the reader’s language', async () => {
    const wrongPassword = await attempt('amina@un.example', 'no', { 'accept-language': 'fr-CH, en;q=0.5' });
    const nobodyThere = await attempt('nobody@un.example', 'no', { 'accept-language': 'fr-CH, en;q=0.5' });
    expect(wrongPassword.status).toBe(401);
    expect(wrongPassword.headers.get('content-type')).toMatch('application/problem+json');
    expect(nobodyThere.body).toEqual(wrongPassword.body);
    expect(wrongPassword.body.detail).toMatch(/mot de passe/);
  });

  test('takes no sign-up and shows none of the library’s other doors', async () => {
    for (const door of [
      'sign-up/email',
      'update-user',
      'delete-user',
      'change-email',
      'request-password-reset',
    ]) {
      expect((await api.nobody.post(`/api/auth/${door}`, {})).status).toBe(404);
    }
    expect((await api.nobody.get('/api/auth/get-session')).status).toBe(404);
  });

  test('a deactivated person’s session and password stop working at once', async () => {
    await addPerson(api, 'leaving@un.example', false);
    const leaving = await api.nobody.signIn('leaving@un.example', password);
    await api.dataSource.query(`UPDATE person SET active = false WHERE email = 'leaving@un.example'`);
    expect((await leaving.get('/api/me')).status).toBe(401);
    expect((await attempt('leaving@un.example', password)).status).toBe(401);
  });
});

describe('failures', () => {
  test('are counted by account and source, and lock nobody out who comes from elsewhere', async () => {
    const from = (ip: string) => ({ 'x-forwarded-for': ip });
    for (let failure = 0; failure < 10; failure += 1) {
      expect((await attempt('amina@un.example', 'no', from('203.0.113.7'))).status).toBe(401);
    }
    const throttled = await attempt('amina@un.example', password, from('203.0.113.7'));
    expect(throttled.status).toBe(429);
    expect(Number(throttled.headers.get('retry-after'))).toBeGreaterThan(60);
    expect(throttled.body.detail).toMatch(/again in \d+ seconds/);
    expect((await attempt('amina@un.example', password, from('198.51.100.9'))).status).toBe(200);
    expect((await attempt('guest@demo.jalon.test', password, from('203.0.113.7'))).status).toBe(200);
  });

  test('many at once cannot slip through, and successes are never counted', async () => {
    const burst = await Promise.all(Array.from({ length: 30 }, () => attempt('amina@un.example', 'no')));
    expect(burst.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(10);
    await api.dataSource.query('DELETE FROM sign_in_failure');
    for (let success = 0; success < 12; success += 1) {
      expect((await attempt('amina@un.example', password)).status).toBe(200);
    }
  });
});

describe('requests of a browser', () => {
  test('from another site change nothing; from both local names they do', async () => {
    const port = new URL(api.url).port;
    const refused: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { referer: 'https://evil.example/page' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of refused) {
      const answer = await attempt('amina@un.example', password, headers);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([403, 'application/problem+json']);
    }
    const inFrench = { origin: 'https://evil.example', 'accept-language': 'fr' };
    const answer = await attempt('amina@un.example', password, inFrench);
    expect(answer.body).toMatchObject({ type: expect.stringMatching(/\/cross-site$/) });
    expect(answer.body.detail).toMatch(/autre site/);
    for (const origin of [`http://localhost:${port}`, `http://127.0.0.1:${port}`, 'http://127.0.0.1:3000']) {
      const headers = { origin, 'sec-fetch-site': 'same-origin' };
      expect((await attempt('amina@un.example', password, headers)).status).toBe(200);
    }
  });
});

describe('over https, outside a demonstration', () => {
  test('the cookie belongs to this host alone, and demonstration accounts open nothing', async () => {
    const real = await startTestApi({
      content: 'none',
      publicUrl: 'https://jalon.example.org',
      demonstration: false,
    });
    await addPerson(real, 'amina@un.example', false);
    await addPerson(real, 'guest@demo.jalon.test', true);
    const client = new TestClient(real.url);
    const answer = await client.post(path, { email: 'amina@un.example', password });
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-jalon\.session=.*Secure/i);
    expect(answer.headers.get('strict-transport-security')).toMatch(/max-age/);
    expect((await client.post(path, { email: 'guest@demo.jalon.test', password })).status).toBe(401);
    expect((await client.get('/api/demo/accounts')).status).toBe(404);
    await real.stop();
  });
});
