import { setTimeout as delay } from 'node:timers/promises';
import { readClock, setClock } from '@jalon/database/clock/clock.query';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Listening, listenTo } from '../testing/listen-to.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Answer, Json, TestClient } from '../testing/test-client.ts';

/** What somebody loses is lost everywhere within this time. */
const withinMs = 5_000;
const plan = 'SSD-AF-2021';

let api: TestApi;
let admin: TestClient;
let coordinator: TestClient;
let personId: string;
const open: Listening[] = [];

beforeAll(async () => {
  api = await startTestApi();
  admin = await api.as('admin');
  coordinator = await api.as('coordinator');
  personId = (await (await api.as('lead.defence')).get('/api/me')).body.person.id;
}, startMs);
afterAll(() => api.stop());
beforeEach(async () => {
  await sql('UPDATE tenure SET ends_on = NULL WHERE person_id = $1', [personId]);
  await sql('UPDATE person SET active = true WHERE id = $1', [personId]);
});
afterEach(() => {
  for (const stream of open.splice(0)) stream.stop();
});

const sql = (text: string, values: unknown[] = []): Promise<Json[]> => api.dataSource.query(text, values);
const code = ({ status, body }: Answer<Json>) => [status, body.type?.split('/').at(-1)];
const tenureId = async () => (await sql('SELECT id FROM tenure WHERE person_id = $1', [personId]))[0].id;

/** The focal point with everything that lets somebody in: a session, a token, two streams, a calendar, a mail. */
async function aFocalPoint() {
  const session = await api.as('lead.defence');
  const scopes = [
    'plans:read',
    'events:read',
    'me:read',
    'outbox:read',
    'activities:read',
    'activities:write',
  ];
  const expiresOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const { body } = await session.post('/api/me/tokens', { name: 'A program', scopes, expiresOn });
  const token = { authorization: `Bearer ${body.token}` };
  const calendar = new URL((await session.get('/api/me/calendar')).body.url).pathname;
  const board = await session.get(`/api/plans/${plan}/board`);
  const streams = [await listenTo(api.url, { cookie: session.cookie }), await listenTo(api.url, token)];
  open.push(...streams);
  const { card } = (await session.get('/api/me/activities')).body.items[0];
  expect([board.status, (await api.nobody.get(calendar)).status]).toEqual([200, 200]);
  expect((await api.nobody.get('/api/plans', token)).body.items).toHaveLength(1);
  return { session, token, tokenId: body.id, calendar, board, streams, card };
}
type FocalPoint = Awaited<ReturnType<typeof aFocalPoint>>;

/** Nothing is left of them: not after five seconds, and what can be asked at once not at once either. */
async function isRefusedEverywhere({
  session,
  token,
  calendar,
  board,
  streams,
  card,
}: FocalPoint): Promise<void> {
  const began = performance.now();
  const allEnded = Promise.all(streams.map(({ ended }) => ended)).then(() => performance.now() - began);
  const etag = board.headers.get('etag') ?? '';
  expect((await session.get(`/api/plans/${plan}/board`, { 'if-none-match': etag })).status).not.toBe(304);
  for (const path of [
    `/api/plans/${plan}`,
    `/api/plans/${plan}/board`,
    `/api/plans/${plan}/progress`,
    `/api/activities/${card.id}`,
    `/api/activities/${card.id}/comments`,
    `/api/activities/${card.id}/reminders`,
  ]) {
    expect([401, 404], path).toContain((await session.get(path)).status);
    expect([401, 404], path).toContain((await api.nobody.get(path, token)).status);
  }
  for (const path of [
    '/api/plans',
    '/api/me/activities',
    '/api/me/waiting',
    '/api/outbox',
    '/api/benchmark-sets',
  ]) {
    expect((await session.get(path)).body.items ?? [], path).toEqual([]);
  }
  expect([401, 403]).toContain((await session.get('/api/events')).status);
  expect(code(await api.nobody.get('/api/plans', token))).toEqual([401, 'token-not-valid']);
  expect(code(await api.nobody.get(calendar))).toEqual([404, 'not-found']);
  expect(await Promise.race([allEnded, delay(withinMs, Infinity, { ref: false })])).toBeLessThan(withinMs);
}

/** Somebody else does something on their card. What is heard of it is heard after what is lost. */
const say = (card: Json) =>
  coordinator.post(`/api/activities/${card.id}/comments`, { text: 'A word.', audience: 'all' });

describe('a focal point whose tenure ends', () => {
  test('by the administrator’s hand is refused everywhere, and hears nothing more', async () => {
    const held = await aFocalPoint();
    expect((await admin.post(`/api/tenures/${await tenureId()}/end`)).status).toBe(200);
    await say(held.card);
    await isRefusedEverywhere(held);
    for (const { events } of held.streams) {
      expect(events.filter(({ name }) => name === 'comment.written')).toEqual([]);
    }
  });

  test('by a change in the database, which no fact tells of, is refused everywhere', async () => {
    const held = await aFocalPoint();
    await sql(`UPDATE tenure SET starts_on = '2020-01-01', ends_on = '2020-01-01' WHERE person_id = $1`, [
      personId,
    ]);
    await isRefusedEverywhere(held);
  });

  test('with the day is refused everywhere once the day has turned', async () => {
    const now = await readClock(api.dataSource.manager);
    const held = await aFocalPoint();
    await sql('UPDATE tenure SET ends_on = $2::timestamptz::date + 1 WHERE person_id = $1', [personId, now]);
    expect((await held.session.get(`/api/plans/${plan}`)).status).toBe(200);
    await setClock(api.dataSource.manager, new Date(Date.parse(now) + 3 * 86_400_000).toISOString());
    try {
      await isRefusedEverywhere(held);
    } finally {
      await setClock(api.dataSource.manager, now);
    }
  });

  test('because the account was deactivated is refused everywhere', async () => {
    const held = await aFocalPoint();
    await sql('UPDATE person SET active = false WHERE id = $1', [personId]);
    await isRefusedEverywhere(held);
    expect((await held.session.get('/api/me')).status).toBe(401);
  });
});

describe('what ends on its own', () => {
  const endsSoon = async ({ ended }: Listening) =>
    Promise.race([ended.then(() => 'ended'), delay(withinMs, 'still there', { ref: false })]);

  test('a session takes its stream along, and nothing of the token', async () => {
    const { session, streams, token } = await aFocalPoint();
    const mine = (await session.get('/api/me/sessions')).body.items.find((one: Json) => one.current);
    await session.post(`/api/me/sessions/${mine.id}/end`);
    expect(await endsSoon(streams[0]!)).toBe('ended');
    expect((await api.nobody.get('/api/plans', token)).status).toBe(200);
    await delay(withinMs);
    expect(await Promise.race([streams[1]!.ended.then(() => 'ended'), delay(0, 'still there')])).toBe(
      'still there',
    );
  });

  test('a token takes its stream along, and nothing of the session', async () => {
    const { session, streams, tokenId } = await aFocalPoint();
    await session.post(`/api/me/tokens/${tokenId}/revoke`);
    expect(await endsSoon(streams[1]!)).toBe('ended');
    expect((await session.get('/api/plans')).body.items).toHaveLength(1);
  });

  test('a session that nobody used for hours takes its stream along', async () => {
    const { streams } = await aFocalPoint();
    await sql(
      `UPDATE sign_in_session SET last_seen_at = now() - interval '1 day', created_at = now() - interval '1 day' WHERE user_id = $1`,
      [personId],
    );
    expect(await endsSoon(streams[0]!)).toBe('ended');
  });
});
