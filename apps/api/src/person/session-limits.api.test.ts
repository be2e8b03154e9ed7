import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addAccount } from '../testing/add-account.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { TestClient } from '../testing/test-client.ts';

const password = 'a good long password';
let api: TestApi;
let amina: string;

beforeAll(async () => {
  api = await startTestApi({ content: 'none', demonstration: false });
  amina = await addAccount(api.dataSource, 'amina@un.example');
}, startMs);
beforeEach(() => api.dataSource.query('DELETE FROM sign_in_session'));
afterAll(() => api.stop());

const signIn = () => api.nobody.signIn('amina@un.example', password);
const sessions = () =>
  api.dataSource.query(
    'SELECT id, token, created_at, last_seen_at, ip_address FROM sign_in_session ORDER BY created_at',
  );
const shift = (column: string, by: string) =>
  api.dataSource.query(`UPDATE sign_in_session SET ${column} = ${column} + $1::interval`, [by]);

describe('a session', () => {
  test('is kept as a hash: neither the table nor a token taken from it opens anything', async () => {
    const client = await signIn();
    const [row] = await sessions();
    const token = decodeURIComponent(client.cookie.split('=')[1] ?? '').split('.')[0] ?? '';
    expect(token).toHaveLength(32);
    expect(row.token).toMatch(/^[0-9a-f]{64}$/);
    expect(row.token).not.toBe(token);
    for (const forged of [row.token, token, `${row.token}.x`]) {
      expect((await new TestClient(api.url, `jalon.session=${forged}`).get('/api/me')).status).toBe(401);
    }
  });

  test('is a new one at every sign-in, and the one that this browser had before ends', async () => {
    const first = await signIn();
    const again = await first.signIn('amina@un.example', password);
    expect(again.cookie).not.toBe(first.cookie);
    expect((await first.get('/api/me')).status).toBe(401);
    expect((await again.get('/api/me')).status).toBe(200);
    // A session that somebody else made is not taken over by signing in with its cookie.
    expect(await sessions()).toHaveLength(1);
  });

  test('ends on the server when somebody signs out', async () => {
    const client = await signIn();
    const answer = await client.post('/api/auth/sign-out');
    expect(answer.headers.getSetCookie()[0]).toMatch(/^jalon\.session=;.*Max-Age=0/i);
    expect(await sessions()).toEqual([]);
    expect((await client.get('/api/me')).status).toBe(401);
  });

  test('ends after twelve hours, however busy it was', async () => {
    const client = await signIn();
    await client.get('/api/me');
    await shift('expires_at', '-11 hours -59 minutes');
    expect((await client.get('/api/me')).status).toBe(200);
    await shift('expires_at', '-2 minutes');
    expect((await client.get('/api/me')).body.type).toMatch(/session-expired$/);
    const [kept] = await api.dataSource.query(
      `SELECT count(*)::int AS count FROM sign_in_session WHERE expires_at > created_at + interval '12 hours 1 second'`,
    );
    expect(kept.count).toBe(0);
  });

  test('ends after four hours in which nobody used it', async () => {
    const client = await signIn();
    await client.get('/api/me');
    await shift('last_seen_at', '-3 hours -59 minutes');
    expect((await client.get('/api/me')).status).toBe(200);
    await shift('last_seen_at', '-4 hours -1 minute');
    expect((await client.get('/api/me')).body.type).toMatch(/session-expired$/);
    expect(await sessions()).toEqual([]);
    const unused = await signIn();
    await shift('created_at', '-4 hours -1 minute');
    expect((await unused.get('/api/me')).status).toBe(401);
  });

  test('that has ended is forgotten, with its address, when the next one opens', async () => {
    await signIn();
    await shift('expires_at', '-13 hours');
    await signIn();
    expect(await sessions()).toHaveLength(1);
    await shift('created_at', '-5 hours');
    await signIn();
    expect(await sessions()).toHaveLength(1);
  });

  test('says when it was last used, to five minutes, and never by one write a request', async () => {
    const client = await signIn();
    expect((await sessions())[0].last_seen_at).toBeNull();
    await client.get('/api/me');
    await shift('last_seen_at', '-4 minutes');
    const [{ last_seen_at: before }] = await sessions();
    for (let request = 0; request < 3; request += 1) await client.get('/api/me');
    expect((await sessions())[0].last_seen_at).toEqual(before);
    await shift('last_seen_at', '-2 minutes');
    await client.get('/api/me');
    expect(Date.now() - (await sessions())[0].last_seen_at.getTime()).toBeLessThan(60_000);
  });
});

describe('the trail', () => {
  test('says who signed in and out and from where, and whom somebody tried to be; never what they typed', async () => {
    const [{ last }] = await api.dataSource.query('SELECT coalesce(max(number), 0) AS last FROM access');
    const client = await signIn();
    await client.post('/api/auth/sign-out');
    await client.post('/api/auth/sign-out');
    const from = { 'x-forwarded-for': '203.0.113.7' };
    const wrong = { email: 'AMINA@un.example', password: 'not this one' };
    await api.nobody.post('/api/auth/sign-in/email', wrong, from);
    await api.nobody.post('/api/auth/sign-in/email', { ...wrong, email: 'typed@nowhere.example' }, from);
    const rows = await api.dataSource.query(
      `SELECT name, person_id, subject_id, source, detail FROM access WHERE number > $1 ORDER BY number`,
      [last],
    );
    const here = { source: '127.0.0.1', subject_id: amina };
    const there = { name: 'sign_in_failed', person_id: null, source: '203.0.113.7', detail: 'password' };
    expect(rows).toEqual([
      { ...here, name: 'signed_in', person_id: amina, detail: 'password' },
      { ...here, name: 'signed_out', person_id: amina, detail: null },
      { ...there, subject_id: amina },
      { ...there, subject_id: null },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/typed|not this one/);
  });

  test('holds no more failures than the throttle lets somebody try', async () => {
    const attempts = Array.from({ length: 25 }, () =>
      api.nobody.post(
        '/api/auth/sign-in/email',
        { email: 'flood@un.example', password: 'no' },
        { 'x-forwarded-for': '198.51.100.44' },
      ),
    );
    await Promise.all(attempts);
    const [{ count }] = await api.dataSource.query(
      `SELECT count(*)::int FROM access WHERE source = '198.51.100.44'`,
    );
    expect(count).toBeLessThanOrEqual(10);
  });
});
