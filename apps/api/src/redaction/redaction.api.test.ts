import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
let coordinator: TestClient;
let lead: TestClient;
let activity: { id: string; reference: string };
beforeAll(async () => {
  api = await startTestApi();
  coordinator = await api.as('coordinator');
  lead = await api.as('lead.defence');
  const board = await lead.get('/api/plans/SSD-AF-2021/board');
  activity = board.body.columns.flatMap(({ cards }: Json) => cards)[0];
}, startMs);
afterAll(() => api.stop());

const words = 'Grue Cendrée';
async function aNote(audience: string, more: object = {}): Promise<string> {
  const body = { text: `It was ${words} who came.`, audience, ...more };
  const answer = await coordinator.post(`/api/activities/${activity.id}/comments`, body);
  expect(answer.status).toBe(201);
  return answer.body.id;
}
const ask = (by: TestClient, subjectId: string, more: object = {}) =>
  by.post('/api/redactions', {
    subjectType: 'comment',
    subjectId,
    field: 'text',
    start: 7,
    end: 7 + words.length,
    reason: 'It names somebody.',
    ...more,
  });

test('one side asks, the other sees what and why, confirms, and the words are gone', async () => {
  const note = await aNote('all');
  const asked = await ask(coordinator, note);
  expect(asked.status).toBe(201);
  expect(asked.body).toMatchObject({ state: 'requested', mayDecide: false, length: words.length, places: 1 });

  const waiting = (await lead.get('/api/redactions')).body.items.find(({ id }: Json) => id === asked.body.id);
  expect(waiting).toMatchObject({
    mayDecide: true,
    reason: 'It names somebody.',
    activity: { reference: activity.reference },
    passage: { before: 'It was ', words, after: ' who came.' },
    requestedBy: { side: 'un', postTitle: expect.any(String) },
  });
  const done = await lead.post(`/api/redactions/${asked.body.id}/confirm`);
  expect(done.status).toBe(200);
  expect(done.body).toMatchObject({
    state: 'confirmed',
    passage: null,
    tombstone: expect.stringMatching(/^\[redacted /),
  });
  const comments = (await coordinator.get(`/api/activities/${activity.id}/comments`)).body.items;
  expect(comments.find(({ id }: Json) => id === note).text).toBe(`It was ${done.body.tombstone} who came.`);
  expect((await lead.post(`/api/redactions/${asked.body.id}/confirm`)).status).toBe(409);

  // The trail says that it was redacted, and holds no words of it.
  const { items } = (await coordinator.get(`/api/audit?subjectId=${note}`)).body;
  expect(items[0]).toMatchObject({ name: 'comment.written', redacted: true });
  expect(JSON.stringify(items)).not.toContain(words);
});

test('an ordinary word is seen to stand in many texts before anybody decides', async () => {
  const text = 'Ordinaria alone.';
  const ids: string[] = [];
  for (let turn = 0; turn < 5; turn += 1) ids.push(await aNote('all', { text }));
  const { body } = await ask(coordinator, ids[0]!, { start: 0, end: 'Ordinaria'.length });
  expect(body.places).toBe(5);
  await aNote('un', { text, sensitivity: 'confidential' });
  const placesFor = async (client: TestClient) =>
    (await client.get('/api/redactions')).body.items.find(({ id }: Json) => id === body.id).places;
  expect([await placesFor(coordinator), await placesFor(lead)]).toEqual([5, 6]);
  const refused = await lead.post(`/api/redactions/${body.id}/refuse`, { reason: 'It is an ordinary word.' });
  expect(refused.body.places).toBeNull();
});

test('what the other side may not read it decides on without the words', async () => {
  const note = await aNote('un', { sensitivity: 'confidential' });
  expect((await ask(lead, note)).status).toBe(404);
  const { body } = await ask(coordinator, note);
  const answer = await lead.get('/api/redactions');
  const waiting = answer.body.items.find(({ id }: Json) => id === body.id);
  expect(waiting).toMatchObject({
    passage: null,
    audience: 'un',
    sensitivity: 'confidential',
    length: words.length,
    mayDecide: true,
  });
  expect(JSON.stringify(answer.body)).not.toContain(words);
  const refused = await lead.post(`/api/redactions/${body.id}/refuse`, {
    reason: 'We would have to see it.',
  });
  expect(refused.body).toMatchObject({ state: 'refused', refusalReason: 'We would have to see it.' });
});

test.each(['colead', 'rapporteur.national', 'clearance.un', 'observer', 'admin'])(
  '%s neither asks nor decides, and sees no list',
  async (account) => {
    const client = await api.as(account);
    const note = await aNote('all');
    expect((await client.get('/api/redactions')).status).toBe(403);
    expect([403, 404]).toContain((await ask(client, note)).status);
    const { body } = await ask(coordinator, note);
    expect([403, 404]).toContain((await client.post(`/api/redactions/${body.id}/confirm`)).status);
    expect([403, 404]).toContain(
      (await client.post(`/api/redactions/${body.id}/refuse`, { reason: 'No.' })).status,
    );
    const comments = (await coordinator.get(`/api/activities/${activity.id}/comments`)).body.items;
    expect(comments.find(({ id }: Json) => id === note).text).toContain(words);
  },
);

test('a focal point of another plan does not know that there is a request', async () => {
  const { body } = await ask(coordinator, await aNote('all'));
  const stranger = await api.as('lead.justice');
  expect((await stranger.post(`/api/redactions/${body.id}/confirm`)).status).toBe(404);
  expect((await stranger.get('/api/redactions')).body.items.map(({ id }: Json) => id)).not.toContain(body.id);
});

test('the reason is guarded, and fields that are not there are refused', async () => {
  const note = await aNote('all');
  expect((await ask(coordinator, note, { reason: `Because of ${words}.` })).body.type).toMatch(
    /reason-repeats-passage$/,
  );
  expect((await ask(coordinator, note, { field: 'title' })).body.type).toMatch(/passage-not-there$/);
  expect((await ask(coordinator, note, { start: 5, end: 5 })).status).toBe(422);
  expect((await ask(coordinator, note, { digest: 'x' })).status).toBe(422);
});
