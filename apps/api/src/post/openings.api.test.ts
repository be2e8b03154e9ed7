import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
let coordinator: TestClient;
let observer: TestClient;
beforeAll(async () => {
  api = await startTestApi();
  [coordinator, observer] = await Promise.all([api.as('coordinator'), api.as('observer')]);
}, startMs);
afterAll(() => api.stop());

const path = '/api/plans/MLI-2022/openings';
const codeOf = ({ status, body }: { status: number; body: Json }) => [status, body.type?.split('/').at(-1)];
const put = (client: TestClient, postIds: unknown, where = path) => client.send('PUT', where, { postIds });
const facts = async () =>
  (await api.dataSource.query(`SELECT count(*)::int FROM fact WHERE name = 'plan.opened'`))[0].count;

describe('opening a plan to observers', () => {
  test('the coordinator sees every observer’s post by its function, and no name', async () => {
    const { body } = await coordinator.get(path);
    expect(body.items.length).toBeGreaterThan(0);
    expect(body.items.some(({ opened }: Json) => opened)).toBe(true);
    expect(JSON.stringify(body)).not.toMatch(/@|Observer, headquarters/);
  });

  test('closing it takes the plan away with the next request, opening it gives it back', async () => {
    const { items } = (await coordinator.get(path)).body;
    const opened = items.filter((item: Json) => item.opened).map(({ postId }: Json) => postId);
    const before = await facts();
    expect((await observer.get('/api/plans/MLI-2022')).status).toBe(200);
    expect((await put(coordinator, [])).body.items.every((item: Json) => !item.opened)).toBe(true);
    expect((await observer.get('/api/plans/MLI-2022')).status).toBe(404);
    expect((await put(coordinator, [...opened, ...opened])).status).toBe(200);
    expect((await observer.get('/api/plans/MLI-2022')).status).toBe(200);
    expect(await facts()).toBe(before + 2);
    // What is said again changes nothing and is no fact.
    await put(coordinator, opened);
    expect(await facts()).toBe(before + 2);
  });

  test('only to observers’ posts, and only by the coordinator of its mission', async () => {
    const before = await facts();
    const opened = (await coordinator.get(path)).body.items.filter((item: Json) => item.opened);
    const observers = opened.map(({ postId }: Json) => postId);
    const [{ id: focalPost }] = await api.dataSource.query(
      `SELECT id FROM post WHERE kind = 'focal_point' LIMIT 1`,
    );
    const mixed = await put(coordinator, [...observers, focalPost]);
    expect([...codeOf(mixed), mixed.body.errors[0].pointer]).toEqual([
      422,
      'not-an-observer',
      `/postIds/${observers.length}`,
    ]);
    expect((await put(coordinator, ['nothing'])).status).toBe(422);
    expect((await coordinator.send('PUT', path, { postIds: [], planIds: [] })).status).toBe(422);
    for (const account of ['lead.justice', 'colead', 'observer']) {
      const client = await api.as(account);
      expect(codeOf(await client.get(path))).toEqual([403, 'may-not-do-this']);
      expect(codeOf(await put(client, []))).toEqual([403, 'may-not-do-this']);
    }
    // An administrator sees no content, and whoever does not reach the plan does not learn that it exists.
    for (const account of ['admin', 'lead.defence']) {
      const client = await api.as(account);
      expect(codeOf(await client.get(path))).toEqual([404, 'not-found']);
      expect(codeOf(await put(client, observers))).toEqual([404, 'not-found']);
    }
    expect((await put(api.nobody, [])).status).toBe(401);
    expect((await put(coordinator, [], '/api/plans/NOTHING/openings')).status).toBe(404);
    expect(await facts()).toBe(before);
    expect((await coordinator.get(path)).body.items.filter((item: Json) => item.opened)).toEqual(opened);
  });

  test('an observer of another mission is none that it can be opened to', async () => {
    const admin = await api.as('admin');
    const wanted = { kind: 'observer', title: { en: 'There' }, organizationId: 'UN-DPO', missionId: 'SSD' };
    const { body: elsewhere } = await admin.post('/api/posts', wanted);
    expect(codeOf(await put(coordinator, [elsewhere.id]))).toEqual([422, 'not-an-observer']);
    const there = (await coordinator.get('/api/plans/SSD-AF-2021/openings')).body.items as Json[];
    expect(there.some(({ postId }) => postId === elsewhere.id)).toBe(true);
  });
});
