import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
let coordinator: TestClient;
let lead: TestClient;

beforeAll(async () => {
  api = await startTestApi();
  coordinator = await api.as('coordinator');
  lead = await api.as('lead.justice');
}, startMs);
afterAll(() => api.stop());

describe('cycles and returns', () => {
  test('a lead sends what is owed in one step, and only for its own organization', async () => {
    const [cycle] = (await lead.get('/api/me/activities')).body.cycles;
    expect(cycle.returnId).toMatch(/^[0-9a-f-]{36}\.[0-9a-f-]{36}$/);
    const returns = (await coordinator.get(`/api/cycles/${cycle.cycleId}/returns`)).body.items;
    const other = returns.find((one: Json) => one.id !== cycle.returnId);
    expect((await lead.post(`/api/returns/${other.id}/submit`)).status).toBe(403);
    expect((await lead.post('/api/returns/x/submit')).status).toBe(404);
    const mine = returns.find((one: Json) => one.id === cycle.returnId);
    expect(mine).toMatchObject({ activities: cycle.total, sent: cycle.sent });
  });

  test('the coordinator closes a cycle once; a lead may not', async () => {
    const cycles = (await coordinator.get('/api/plans/CAF-2019/cycles')).body.items;
    const open = cycles.find((cycle: Json) => cycle.state === 'open');
    const mali = (await lead.get('/api/plans/MLI-2022/cycles')).body.items.find(
      (one: Json) => one.state === 'open',
    );
    expect((await lead.post(`/api/cycles/${open.id}/close`)).status).toBe(404);
    expect((await lead.post(`/api/cycles/${mali.id}/close`)).status).toBe(403);
    expect((await coordinator.post(`/api/cycles/${open.id}/close`)).body.state).toBe('closed');
    expect((await coordinator.post(`/api/cycles/${open.id}/close`)).status).toBe(409);
  });
});

describe('the reminder policy', () => {
  test('is set as a whole by the coordinator, and read by everybody of the plan', async () => {
    const path = '/api/plans/MLI-2022/reminder-policy';
    const { planId: _, version, ...policy } = (await lead.get(path)).body;
    const wanted = { ...policy, digestWeekday: 3, digestTime: '07:30' };
    const first = { 'if-match': `"${version}"` };
    expect((await lead.send('PUT', path, wanted, first)).status).toBe(403);
    expect((await coordinator.send('PUT', path, wanted)).status).toBe(428);
    expect((await coordinator.send('PUT', path, { ...wanted, digestTime: '25:00' }, first)).status).toBe(422);
    expect((await coordinator.send('PUT', path, wanted, first)).body).toMatchObject(wanted);
    expect((await coordinator.send('PUT', path, wanted, first)).status).toBe(412);
    expect((await lead.get(path)).body).toMatchObject(wanted);
  });
});

describe('the clock of a demonstration', () => {
  test('cannot be moved where no instant was given at the start, and never by others', async () => {
    const admin = await api.as('admin');
    const now = '2030-01-01T00:00:00Z';
    expect((await admin.post('/api/demo/clock', { now })).status).toBe(404);
    await api.dataSource.query('UPDATE clock SET movable = true');
    expect((await coordinator.post('/api/demo/clock', { now })).status).toBe(403);
    expect((await admin.post('/api/demo/clock', { now: '2001-01-01T00:00:00Z' })).status).toBe(422);
    expect((await coordinator.get('/api/me')).body.clockCanMove).toBe(true);
  });
});
