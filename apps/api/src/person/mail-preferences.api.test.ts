import { unsubscribeAddress } from '@jalon/use-cases/reminder/unsubscribe-address';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Answer, Json, TestClient } from '../testing/test-client.ts';

const secret = 'a secret of tests that is long enough for everybody';
const everything = { dayBefore: true, within30: true, benchmarkNews: true };

let api: TestApi;
let lead: TestClient;
let personId: string;

beforeAll(async () => {
  api = await startTestApi();
  lead = await api.as('lead.justice');
  personId = (await lead.get('/api/me')).body.person.id;
}, startMs);
afterAll(() => api.stop());

const choice = async () => (await lead.get('/api/me/mail-preferences')).body;
const choose = (body: object) => lead.send('PUT', '/api/me/mail-preferences', body);
const facts = async (): Promise<number> => {
  const [row] = await api.dataSource.query(
    `SELECT count(*)::int AS count FROM fact WHERE name = 'person.mails_chosen'`,
  );
  return row.count;
};
function unsubscribePath(...kinds: ('day_before' | 'within_30' | 'benchmark_news')[]): string {
  return `/api/unsubscribe/${unsubscribeAddress({ personId, kinds }, secret)}`;
}

/** As the server of a mail provider sends it: a form, no cookie. */
async function oneClick(path: string, headers: Record<string, string> = {}): Promise<number> {
  const { status } = await fetch(`${api.url}${path}`, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    headers,
  });
  return status;
}

describe('the choice of mails', () => {
  test('is everything, until somebody does without some, and is put on record once', async () => {
    expect(await choice()).toEqual(everything);
    const before = await facts();
    const { status, body } = await choose({ ...everything, within30: false });
    expect([status, body]).toEqual([200, { ...everything, within30: false }]);
    await choose({ ...everything, within30: false });
    expect(await facts()).toBe(before + 1);
    expect(await choice()).toEqual({ ...everything, within30: false });
    await choose(everything);
    expect(await choice()).toEqual(everything);
  });

  test('names every kind, and nothing that somebody owes', async () => {
    for (const body of [
      { dayBefore: true },
      { ...everything, overdue: false },
      { ...everything, within30: 'no' },
    ])
      expect((await choose(body)).status).toBe(422);
  });
});

describe('one click', () => {
  test('unsubscribes what the address says, without a session, and once more changes nothing', async () => {
    const path = unsubscribePath('day_before', 'within_30');
    const before = await facts();
    expect(await oneClick(path)).toBe(200);
    expect(await oneClick(path)).toBe(200);
    expect(await choice()).toEqual({ dayBefore: false, within30: false, benchmarkNews: true });
    expect(await facts()).toBe(before + 1);
    await choose(everything);
  });

  test('is taken as a form of either kind, as JSON and without a body, from whatever page', async () => {
    const path = unsubscribePath('benchmark_news');
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    const url = `${api.url}${path}`;
    const sent = [
      await fetch(url, { method: 'POST', body: form }),
      await fetch(url, { method: 'POST' }),
      await fetch(url, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }),
    ];
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
    const webmail = { origin: 'https://mail.ministry.example', 'sec-fetch-site': 'cross-site' };
    expect(await oneClick(path, webmail)).toBe(200);
    expect((await choice()).benchmarkNews).toBe(false);
    await choose(everything);
  });

  test('tells nobody whose mails they are, and opens no session', async () => {
    const answer = await api.nobody.send('POST', unsubscribePath('day_before'));
    expect(answer.body).toEqual({ success: true });
    expect(answer.headers.getSetCookie()).toEqual([]);
    await choose(everything);
  });

  test('looked at by a program ahead of people changes nothing: it leads to a page', async () => {
    const path = unsubscribePath('day_before');
    const answer = await fetch(`${api.url}${path}`, { redirect: 'manual' });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(
      `http://127.0.0.1:3000/unsubscribe#${path.split('/').at(-1)}`,
    );
    expect(await choice()).toEqual(everything);
  });

  test('of an address that was not written here is 404, and not at full speed', async () => {
    const own = unsubscribePath('day_before');
    const wrong = own.replace('day_before', 'within_30');
    const code = ({ status, body }: Answer<Json>) => [status, body.type?.split('/').at(-1)];
    expect(code(await api.nobody.send('POST', wrong))).toEqual([404, 'not-found']);
    const statuses = new Set<number>();
    for (let guess = 0; guess < 70; guess += 1) statuses.add((await api.nobody.send('POST', wrong)).status);
    expect([...statuses]).toEqual([404, 429]);
    expect(await oneClick(own)).toBe(200);
    expect((await choice()).within30).toBe(true);
    await choose(everything);
  });

  test('every other route still takes no form', async () => {
    expect(await oneClick('/api/auth/sign-out')).toBe(415);
  });
});
