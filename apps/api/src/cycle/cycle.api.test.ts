import { addDays } from '@jalon/domain/mission/local-date';
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

describe('later dates and another calendar', () => {
  const openOf = async (reader: TestClient, plan: string) =>
    (await reader.get(`/api/plans/${plan}/cycles`)).body.items.find((one: Json) => one.state === 'open');

  test('the coordinator extends the open cycle; refusals say what to mend, in the reader’s language', async () => {
    const { id, dueOn, closesOn } = await openOf(coordinator, 'SSD-AF-2021');
    const path = `/api/cycles/${id}/extend`;
    const wanted = {
      dueOn: addDays(dueOn, 3),
      closesOn: addDays(closesOn, 4),
      reason: 'The rains cut the roads.',
    };
    expect((await lead.post(path, wanted)).status).toBe(404);
    expect((await coordinator.post(path, { ...wanted, reason: '' })).status).toBe(422);
    const early = await coordinator.post(path, { ...wanted, dueOn: addDays(dueOn, -1) });
    expect(early).toMatchObject({
      status: 422,
      body: {
        type: expect.stringMatching(/not-an-extension$/),
        errors: [{ pointer: '/dueOn', message: expect.stringContaining(dueOn) }],
      },
    });
    expect((await coordinator.post(path, wanted)).body).toMatchObject({
      dueOn: wanted.dueOn,
      closesOn: wanted.closesOn,
      firstDueOn: dueOn,
      firstClosesOn: closesOn,
      extensions: [{ dueFrom: dueOn, reason: wanted.reason, postTitle: expect.any(String) }],
    });
    const closed = (await coordinator.get('/api/plans/SSD-AF-2021/cycles')).body.items[0];
    expect((await coordinator.post(`/api/cycles/${closed.id}/extend`, wanted)).status).toBe(409);
  });

  test('a calendar is looked at before it is set; everybody of the plan reads it', async () => {
    const path = '/api/plans/MLI-CMA/reporting-calendar';
    const { version, ...before } = (await coordinator.get(path)).body;
    expect(before).toMatchObject({ kind: 'quarterly', dueDaysAfterEnd: 10 });
    const monthly = { kind: 'monthly', dueDaysAfterEnd: 5, closeDaysAfterEnd: 10 };
    const { items } = (await coordinator.post(`${path}/preview`, monthly)).body;
    const reason = 'Agreed by the parties';
    const unseen = await coordinator.send('PUT', path, { ...monthly, reason });
    expect([unseen.status, unseen.body.errors[0].pointer]).toEqual([422, '/version']);
    const tooLate = { ...monthly, closeDaysAfterEnd: 40, reason, version };
    expect((await coordinator.send('PUT', path, tooLate)).body.errors[0].pointer).toBe('/closeDaysAfterEnd');
    const wanted = { ...monthly, reason, version };
    expect((await coordinator.send('PUT', path, wanted)).body).toMatchObject(monthly);
    expect((await coordinator.send('PUT', path, wanted)).status).toBe(412);
    const made = (await coordinator.get('/api/plans/MLI-CMA/cycles')).body.items;
    expect(made.map((one: Json) => one.label)).toEqual(items.map((one: Json) => one.label));
    const member = await api.as('lead.cma');
    expect((await member.get(path)).body).toMatchObject(monthly);
    expect((await member.send('PUT', path, wanted)).status).toBe(403);
    expect((await lead.get(path)).status).toBe(404);
  });

  test('the open cycle is held against the one before, within what its reader sees', async () => {
    const { id } = await openOf(lead, 'MLI-2022');
    const all = (await coordinator.get(`/api/cycles/${id}/comparison`)).body;
    expect(all.before.total).toBeGreaterThan(0);
    const some = (await lead.get(`/api/cycles/${id}/comparison`)).body;
    const board = (await lead.get('/api/plans/MLI-2022/progress')).body;
    expect(some.now).toMatchObject({ total: board.total, verified: board.verified });
    expect(some.activities.length).toBeLessThanOrEqual(all.activities.length);
  });
});

describe('the reminder policy', () => {
  test('is set as a whole by the coordinator, and read by everybody of the plan', async () => {
    const path = '/api/plans/MLI-2022/reminder-policy';
    const { planId: _, version, ...policy } = (await lead.get(path)).body;
    const wanted = { ...policy, digestWeekday: 3, digestTime: '07:30' };
    const first = { 'if-match': `"${version}"` };
    expect((await lead.send('PUT', path, wanted, first)).status).toBe(403);
    expect((await coordinator.send('PUT', path, { ...wanted, digestTime: '25:00' }, first)).status).toBe(422);
    expect((await coordinator.send('PUT', path, wanted, first)).body).toMatchObject(wanted);
    expect((await coordinator.send('PUT', path, wanted, first)).status).toBe(412);
    // A program that has read no version sets it all the same: the policy is set whole.
    expect((await coordinator.send('PUT', path, wanted)).status).toBe(200);
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
