import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Listening, listenTo } from '../testing/listen-to.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
let coordinator: TestClient;
let lead: TestClient;
const open: Listening[] = [];

beforeAll(async () => {
  api = await startTestApi();
  coordinator = await api.as('coordinator');
  lead = await api.as('lead.justice');
}, startMs);
afterEach(() => {
  for (const stream of open.splice(0)) stream.stop();
});
afterAll(() => api.stop());

/** Listens as a browser does. */
async function listen(client: TestClient, lastEventId?: number): Promise<Listening> {
  const listening = await listenTo(api.url, { cookie: client.cookie }, lastEventId);
  open.push(listening);
  return listening;
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries += 1) await delay(50);
  expect(condition()).toBe(true);
}

const lastNumber = async (): Promise<number> =>
  (await api.dataSource.query('SELECT max(number)::int AS n FROM fact'))[0].n;

async function aCard(): Promise<Json> {
  const { body } = await coordinator.get('/api/plans/MLI-2022/board');
  return body.columns[1].cards.find(
    (card: Json) => card.audience === 'all' && card.sensitivity === 'unclassified',
  );
}

const say = (card: Json, audience = 'all') =>
  coordinator.post(`/api/activities/${card.id}/comments`, { text: 'A word.', audience });

describe('live events', () => {
  test('say within a moment what somebody else has changed, with ids only', async () => {
    const { events } = await listen(lead);
    const card = await aCard();
    await say(card);
    await until(() => events.some((event) => event.activityId === card.id));
    const event = events.find((one) => one.activityId === card.id);
    expect(Object.keys(event).sort()).toEqual([
      'activityId',
      'id',
      'name',
      'planId',
      'sequence',
      'subjectId',
    ]);
    expect(event.sequence).toBe(event.id);
  });

  test('replay what was missed, in order and each once', async () => {
    const before = await lastNumber();
    const card = await aCard();
    for (let word = 0; word < 3; word += 1) {
      await say(card);
    }
    const { events } = await listen(lead, before);
    await until(() => events.length >= 3);
    await delay(300);
    const ids = events.map((event) => event.id);
    expect(ids).toEqual([...new Set(ids)].sort((one, other) => one - other));
    expect(ids[0]).toBeGreaterThan(before);
    expect(events).toHaveLength((await lastNumber()) - before);
  });

  test('tell nobody of another plan, of the other side’s comments or of a draft', async () => {
    const before = await lastNumber();
    const card = await aCard();
    await say(card, 'un');
    const mine = (await lead.get('/api/me/activities')).body.items.find(
      (item: Json) => item.openUpdate === null,
    ).card;
    const draft = await lead.post(`/api/activities/${mine.id}/updates`, { done: '', status: 'in_progress' });
    expect(draft.status).toBe(201);
    await say(card);
    const namesFor = async (account: string) => {
      const { events } = await listen(await api.as(account), before);
      await delay(500);
      return events.map((event) => event.name);
    };
    expect(await namesFor('lead.cma')).toEqual([]);
    expect(await namesFor('lead.justice')).toEqual(['update.drafted', 'comment.written']);
    expect(await namesFor('colead')).toEqual(['comment.written', 'comment.written']);
    expect(await namesFor('observer')).toEqual([]);
    expect(await namesFor('admin')).toEqual([]);
  });

  test('end with the session', async () => {
    const guest = await api.as('colead');
    const { ended } = await listen(guest);
    await guest.post('/api/auth/sign-out');
    const card = await aCard();
    await say(card);
    expect(await Promise.race([ended.then(() => 'ended'), delay(8_000, 'still there')])).toBe('ended');
  });
});
