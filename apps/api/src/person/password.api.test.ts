import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addAccount } from '../testing/add-account.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';

const password = 'a good long password';
const next = 'another quite long one';
let api: TestApi;

beforeAll(async () => {
  api = await startTestApi({ content: 'none', demonstration: false });
}, startMs);
beforeEach(() => api.dataSource.query('DELETE FROM sign_in_failure'));
afterAll(() => api.stop());

test('one’s own password: the present one is asked for, other sessions end, this one goes on', async () => {
  const id = await addAccount(api.dataSource, 'amina@un.example');
  const here = await api.nobody.signIn('amina@un.example', password);
  const elsewhere = await api.nobody.signIn('amina@un.example', password);
  const wrong = await here.post('/api/me/password', { current: 'not this one', next });
  expect([wrong.status, wrong.body.type.split('/').at(-1), wrong.body.errors[0].pointer]).toEqual([
    422,
    'wrong-password',
    '/current',
  ]);
  expect((await elsewhere.get('/api/me')).status).toBe(200);

  expect((await here.post('/api/me/password', { current: password, next })).body).toEqual({ success: true });
  expect((await here.get('/api/me')).status).toBe(200);
  expect((await elsewhere.get('/api/me')).status).toBe(401);
  const old = await api.nobody.post('/api/auth/sign-in/email', { email: 'amina@un.example', password });
  expect(old.status).toBe(401);
  expect((await (await api.nobody.signIn('amina@un.example', next)).get('/api/me')).status).toBe(200);

  const facts = await api.dataSource.query('SELECT name FROM fact WHERE person_id = $1 ORDER BY name', [id]);
  expect(facts.map(({ name }: { name: string }) => name)).toEqual(['person.password_set', 'session.ended']);
  const mails = await api.dataSource.query(`SELECT subject FROM mail WHERE person_id = $1`, [id]);
  expect(mails).toEqual([{ subject: 'Jalon: your password was changed' }]);
});

test('a weak one is refused with the reason and the field, in the reader’s language, and nothing changes', async () => {
  await addAccount(api.dataSource, 'weak@un.example');
  const client = await api.nobody.signIn('weak@un.example', password);
  const refusalOf = async (wanted: string) => {
    const { status, body } = await client.post('/api/me/password', { current: password, next: wanted });
    return [status, body.type.split('/').at(-1), body.errors[0].pointer, body.errors[0].message];
  };
  const at = (code: string, words: RegExp) => [422, code, '/next', expect.stringMatching(words)];
  expect(await refusalOf('elevenchars')).toEqual(at('password-too-short', /at least 12/));
  expect(await refusalOf('x'.repeat(129))).toEqual(at('password-too-long', /at most 128/));
  expect(await refusalOf('Football2026!')).toEqual(at('password-is-common', /tries first/));
  expect(await refusalOf('weak@un.example')).toEqual(at('password-is-personal', /your address/));
  expect(await refusalOf(password)).toEqual(at('password-is-the-same', /have now/));
  expect((await client.post('/api/me/password', { current: password, next: '' })).status).toBe(422);
  await client.patch('/api/me', { language: 'fr' });
  expect(await refusalOf('Football2026!')).toEqual(at('password-is-common', /chacun essaie/));
  await api.nobody.signIn('weak@un.example', password);
});

test('guesses of the present password are throttled as at sign-in, and a refused new one is no guess', async () => {
  await addAccount(api.dataSource, 'guessed@un.example');
  const client = await api.nobody.signIn('guessed@un.example', password);
  for (let attempt = 0; attempt < 12; attempt += 1) {
    expect((await client.post('/api/me/password', { current: password, next: 'short' })).status).toBe(422);
  }
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 11; attempt += 1) {
    statuses.push((await client.post('/api/me/password', { current: `guess ${attempt}`, next })).status);
  }
  expect(statuses).toEqual([...Array(10).fill(422), 429]);
  expect((await client.post('/api/me/password', { current: password, next })).status).toBe(429);
});

test('somebody without a password has none to change, and no program changes one', async () => {
  expect((await api.nobody.post('/api/me/password', { current: password, next })).status).toBe(401);
  await addAccount(api.dataSource, 'both@un.example');
  const client = await api.nobody.signIn('both@un.example', password);
  await api.dataSource.query(
    `DELETE FROM sign_in_account WHERE user_id = (SELECT id FROM person WHERE email = 'both@un.example')`,
  );
  const answer = await client.post('/api/me/password', { current: password, next });
  expect([answer.status, answer.body.type.split('/').at(-1)]).toEqual([409, 'password-not-set']);
});
