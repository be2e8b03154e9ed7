import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Answer, Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
let coordinator: TestClient;
let lead: TestClient;
let card: Json;
let facts: number;

beforeAll(async () => {
  api = await startTestApi();
  coordinator = await api.as('coordinator');
  lead = await api.as('lead.justice');
  const { body } = await lead.get('/api/me/activities');
  card = body.items.find((item: Json) => item.openUpdate === null && item.card.column !== 'verified').card;
  facts = await factCount();
}, startMs);
afterAll(() => api.stop());

const factCount = async (): Promise<number> =>
  (await api.dataSource.query('SELECT count(*)::int AS n FROM fact'))[0].n;
const pointers = ({ body }: Answer<Json>): string[] => body.errors.map((error: Json) => error.pointer);
const activities = '/api/plans/MLI-2022/activities';
const anActivity = (changes: object = {}) => ({
  commitmentId: card.commitmentId,
  title: 'A title',
  startOn: '2026-01-01',
  dueOn: '2026-06-30',
  ...changes,
});

/** Each of them is a problem document that says what is wrong where; none of them writes anything. */
describe('bad input', () => {
  test.each([
    ['a number for a title', { title: 7 }, '/title'],
    ['a title of a megabyte', { title: 'x'.repeat(1_000_000) }, '/title'],
    ['30 February', { dueOn: '2026-02-30' }, '/dueOn'],
    ['a date that is a word', { startOn: 'soon' }, '/startOn'],
    ['due before start', { startOn: '2026-06-01', dueOn: '2026-05-01' }, '/dueOn'],
    ['a field that does not exist', { colour: 'red' }, '/colour'],
    ['a field that only the server sets', { rank: 'a0' }, '/rank'],
    [
      'an unknown field inside',
      { budget: { estimated: 1, available: 1, currency: 'USD', by: 'x' } },
      '/budget/by',
    ],
    ['a negative budget', { budget: { estimated: -1, available: 1, currency: 'USD' } }, '/budget/estimated'],
    ['a parent that is missing', { commitmentId: undefined }, '/commitmentId'],
    [
      'a parent that does not exist',
      { commitmentId: '00000000-0000-4000-8000-000000000000' },
      '/commitmentId',
    ],
    ['a parent of another plan', { commitmentId: 'CAF-2019-P1-C1' }, '/commitmentId'],
    ['a lead of another mission', { leadOrganizationId: 'CAF-CNS' }, '/leadOrganizationId'],
    ['a character that cannot be kept', { title: 'A\u0000B' }, '/title'],
    ['half a character', { title: 'A\ud800B' }, '/title'],
    ['strictly confidential material', { sensitivity: 'strictly_confidential' }, '/sensitivity'],
  ])('%s is 422 and points to the field', async (_name, changes, pointer) => {
    const answer = await coordinator.post(activities, anActivity(changes));
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    expect(pointers(answer)).toContain(pointer);
    expect(answer.body.detail).toMatch(/\w/);
    expect(await factCount()).toBe(facts);
  });

  test('says what to do instead of sending strictly confidential material', async () => {
    const { body } = await coordinator.post(activities, anActivity({ sensitivity: 'strictly_confidential' }));
    expect(body.type).toMatch(/\/strictly-confidential$/);
    expect(body.detail).toMatch(/reference/i);
  });

  test('names every fault at once, in the reader’s language', async () => {
    const answer = await lead.post(`/api/activities/${card.id}/updates`, {
      status: 'finished',
      evidence: [{ title: '', kind: 'rumour', dated: '2026-13-01', source: 'x' }],
      acceptedAt: '2026-01-01T00:00:00Z',
    });
    expect(answer.status).toBe(422);
    expect(pointers(answer).sort()).toEqual([
      '/acceptedAt',
      '/done',
      '/evidence/0/dated',
      '/evidence/0/kind',
      '/evidence/0/title',
      '/status',
    ]);
    expect(answer.body.errors.find((error: Json) => error.pointer === '/done').message).toBe(
      'Ce champ est requis.',
    );
  });

  test('that is not JSON is 400, another type 415, too much 413', async () => {
    expect((await coordinator.send('POST', activities, '{"title": ')).status).toBe(400);
    expect((await coordinator.send('POST', activities, '{"__proto__": {"a": 1}}')).status).toBe(400);
    const form = await coordinator.send('POST', activities, 'a=b', { 'content-type': 'text/plain' });
    expect(form.status).toBe(415);
    const large = await coordinator.post(activities, { title: 'x'.repeat(3_000_000) });
    expect(large.status).toBe(413);
    for (const answer of [form, large]) {
      expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    }
  });

  test('an array or a string instead of an object is 422', async () => {
    for (const body of ['[]', '"x"', 'null', '7']) {
      expect((await coordinator.send('POST', activities, body)).status).toBe(422);
    }
  });
});

describe('what does not exist', () => {
  test.each([
    '/api/activities/not-an-id',
    '/api/activities/00000000-0000-4000-8000-000000000000',
    '/api/updates/7',
    '/api/cycles/x/returns',
    '/api/benchmarks/x',
    '/api/benchmark-reports/x',
    '/api/plans/%00',
    '/api/plans/%E0%A4%A',
    `/api/plans/${'x'.repeat(500)}`,
    '/api/nothing',
    '/api/plans/MLI-2022/nothing',
  ])('%s is 404', async (path) => {
    const answer = await coordinator.get(path);
    expect([answer.status, answer.body.type]).toEqual([404, expect.stringMatching(/\/not-found$/)]);
  });

  test('a method that the path does not have is 405 and names those it has', async () => {
    const answer = await coordinator.send('DELETE', '/api/plans/MLI-2022');
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toMatch(/GET.*PATCH/);
  });

  test('other people’s ids in paths and bodies open nothing', async () => {
    const cma = await api.as('lead.cma');
    expect((await cma.post(`/api/activities/${card.id}/move`, { status: 'in_progress' })).status).toBe(404);
    const own = (await cma.get('/api/me/activities')).body.items[0].card;
    const beside = await cma.post(`/api/activities/${own.id}/move`, { status: own.status, after: card.id });
    expect([beside.status, pointers(beside)]).toEqual([422, ['/after']]);
  });
});

describe('stale versions', () => {
  test('of an activity are 412 with what stands now; without a version 428', async () => {
    const path = `/api/activities/${card.id}`;
    const { body } = await coordinator.get(path);
    expect((await coordinator.patch(path, { title: 'Another' })).status).toBe(428);
    const stale = await coordinator.patch(path, { title: 'Another' }, body.version + 1);
    expect(stale.status).toBe(412);
    expect(stale.body.current).toMatchObject({ id: card.id, title: body.title, version: body.version });
    expect((await coordinator.patch(path, { title: 'Another title' }, body.version)).status).toBe(200);
    expect((await coordinator.patch(path, { title: 'A third' }, body.version)).status).toBe(412);
  });
});

test('every answer carries the strict headers', async () => {
  for (const path of ['/healthz', '/api/nothing', '/api/openapi.json', '/api/docs']) {
    const { headers } = await api.nobody.get(path);
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  }
});
