import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Answer, Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
}, startMs);
afterAll(() => api.stop());

const sessionsOf = async (client: TestClient): Promise<Json[]> =>
  (await client.get('/api/me/sessions')).body.items;
const code = ({ status, body }: Answer<Json>) => [status, body.type?.split('/').at(-1)];

describe('a person’s sessions', () => {
  test('are listed for their holder alone, with the one that asks marked', async () => {
    const phone = await api.as('lead.justice');
    const desk = await api.as('lead.justice');
    const other = await api.as('colead');
    await phone.get('/api/me', { 'user-agent': 'A phone' });
    const listed = await sessionsOf(desk);
    expect(listed.length).toBeGreaterThanOrEqual(2);
    expect(listed.filter(({ current }) => current)).toHaveLength(1);
    expect(Object.keys(listed[0]).sort()).toEqual(
      ['createdAt', 'current', 'expiresAt', 'id', 'ip', 'lastSeenAt', 'userAgent'].sort(),
    );
    expect(listed[0].ip).toBe('127.0.0.1');
    const theirs = new Set((await sessionsOf(other)).map(({ id }) => id));
    expect(listed.some(({ id }) => theirs.has(id))).toBe(false);
    // What opens a session is in no answer.
    expect(JSON.stringify(listed)).not.toMatch(/token|cookie/i);
  });

  test('end at once, with a fact in the trail', async () => {
    const phone = await api.as('lead.defence');
    const desk = await api.as('lead.defence');
    const phoneId = (await sessionsOf(phone)).find(({ current }) => current).id;
    expect((await desk.post(`/api/me/sessions/${phoneId}/end`)).body).toEqual({ ended: 1 });
    expect(code(await phone.get('/api/me'))).toEqual([401, 'session-expired']);
    expect((await desk.get('/api/me')).status).toBe(200);
    const [fact] = await api.dataSource.query(
      'SELECT name, subject_id FROM fact ORDER BY number DESC LIMIT 1',
    );
    expect(fact).toEqual({ name: 'session.ended', subject_id: phoneId });
    expect(code(await desk.post(`/api/me/sessions/${phoneId}/end`))).toEqual([404, 'not-found']);
  });

  test('end all but the one that asks', async () => {
    const clients = await Promise.all([1, 2, 3].map(() => api.as('lead.cma')));
    const [desk, ...others] = clients as [TestClient, ...TestClient[]];
    expect((await desk.post('/api/me/sessions/end-others')).body).toEqual({ ended: 2 });
    for (const other of others) expect((await other.get('/api/me')).status).toBe(401);
    expect(await sessionsOf(desk)).toHaveLength(1);
    expect((await desk.post('/api/me/sessions/end-others')).body).toEqual({ ended: 0 });
  });

  test('of somebody else do not exist, and nothing of theirs ends', async () => {
    const victim = await api.as('observer');
    const [{ id }] = (await sessionsOf(victim)) as [Json];
    const admin = await api.as('admin');
    for (const who of [await api.as('colead'), admin]) {
      expect(code(await who.post(`/api/me/sessions/${id}/end`))).toEqual([404, 'not-found']);
    }
    expect(code(await admin.post('/api/me/sessions/nonsense/end'))).toEqual([404, 'not-found']);
    expect((await victim.get('/api/me')).status).toBe(200);
  });
});
