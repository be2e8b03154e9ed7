import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
let coordinator: TestClient;
let lead: TestClient;
let observer: TestClient;
beforeAll(async () => {
  api = await startTestApi();
  coordinator = await api.as('coordinator');
  lead = await api.as('lead.justice');
  observer = await api.as('observer');
}, startMs);
afterAll(() => api.stop());

const code = ({ status, body }: { status: number; body: Json }) => [
  status,
  String(body.type).split('/').at(-1),
];

/** An open activity that the ministry of justice leads, as the board shows it. */
async function anOpenCard(): Promise<{ id: string; today: string }> {
  const { body } = await lead.get('/api/me/activities');
  const { card } = body.items.find((item: Json) => !['completed', 'discontinued'].includes(item.card.status));
  const { mission } = (await lead.get(`/api/activities/${card.id}`)).body;
  return { id: card.id, today: mission.today };
}
const inDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

describe('the preview of a policy', () => {
  const path = '/api/plans/MLI-2022/reminder-policy';

  test('shows both numbers and the mails, names no title, and saves nothing', async () => {
    const { planId: _, version: __, ...policy } = (await coordinator.get(path)).body;
    const { status, body } = await coordinator.post(`${path}/preview`, { ...policy, coLeadAfterDays: 3 });
    expect(status).toBe(200);
    for (const period of [body.lastMonth, body.nextWeek]) {
      expect(period.mails).toBe(period.items.filter(({ change }: Json) => change !== 'taken_away').length);
      expect(period.people).toBeLessThanOrEqual(period.mails);
    }
    expect(body.nextWeek.inForce.mails).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toMatch(/"title"/);
    expect((await coordinator.get(path)).body).toMatchObject(policy);
  });

  test('is for the coordinator, and points to the field that is wrong', async () => {
    const { planId: _, version: __, ...policy } = (await coordinator.get(path)).body;
    expect((await lead.post(`${path}/preview`, policy)).status).toBe(403);
    const twice = await coordinator.post(`${path}/preview`, { ...policy, daysBefore: [7, 7] });
    expect([...code(twice), twice.body.errors[0].pointer]).toEqual([422, 'days-twice', '/daysBefore']);
    const none = await coordinator.post(`${path}/preview`, { ...policy, daysBefore: [] });
    expect(none.body.errors[0].pointer).toBe('/daysBefore');
  });
});

describe('a card that is put off', () => {
  test('says so to whoever may see it, and never to an observer', async () => {
    const { id, today } = await anOpenCard();
    const until = inDays(today, 10);
    const reason = 'The decree waits for the council of ministers.';
    const { status, body } = await lead.post(`/api/activities/${id}/snooze`, { until, reason });
    expect([status, body.items[0]]).toMatchObject([200, { until, reason, isRunning: true }]);
    expect((await coordinator.get(`/api/activities/${id}/snoozes`)).body.items).toHaveLength(1);
    const watched = await observer.get(`/api/activities/${id}/snoozes`);
    if (watched.status === 200) expect(watched.body.items).toEqual([]);
    const ended = await lead.post(`/api/activities/${id}/snooze/end`, {});
    expect(ended.body.items[0]).toMatchObject({ isRunning: false, ending: 'by_hand' });
    expect(code(await lead.post(`/api/activities/${id}/snooze/end`, {}))).toEqual([409, 'snooze-is-over']);
  });

  test('not for longer than 30 days, not without a reason, and not by who hears nothing of it', async () => {
    const { id, today } = await anOpenCard();
    const reason = 'We wait for the budget.';
    const long = await lead.post(`/api/activities/${id}/snooze`, { until: inDays(today, 31), reason });
    expect([...code(long), long.body.errors[0].pointer]).toEqual([422, 'snooze-out-of-range', '/until']);
    const until = inDays(today, 5);
    expect((await lead.post(`/api/activities/${id}/snooze`, { until, reason: ' ' })).status).toBe(422);
    const rapporteur = await api.as('rapporteur.un');
    expect([403, 404]).toContain(
      (await rapporteur.post(`/api/activities/${id}/snooze`, { until, reason })).status,
    );
  });
});

describe('the calendar of a mission', () => {
  const path = '/api/missions/MLI/calendar';

  test('is read and set whole by its coordinator, over the version that was read', async () => {
    const before = (await coordinator.get(path)).body;
    expect(before).toMatchObject({
      code: 'MLI',
      timeZone: 'Africa/Bamako',
      isZoneKnown: true,
      weekend: [6, 7],
    });
    expect(before.timeZones).toContain('Africa/Juba');
    expect(before.digests.length).toBeGreaterThan(0);
    const { weekend, holidays, version, now } = before;
    const taken = new Set(holidays.map(({ on }: Json) => on));
    const free = [40, 41].map((days) => inDays(now.slice(0, 10), days)).find((on) => !taken.has(on));
    const added = { on: free, name: 'A day of mourning' };
    const wanted = { timeZone: 'Africa/Dakar', weekend, holidays: [...holidays, added], version };
    const { status, body } = await coordinator.send('PUT', path, wanted);
    expect([status, body.timeZone, body.version]).toEqual([200, 'Africa/Dakar', version + 1]);
    expect(body.holidays).toContainEqual(added);
    const stale = await coordinator.send('PUT', path, wanted);
    expect([stale.status, stale.body.current.version]).toEqual([412, version + 1]);
  });

  test('a zone that nobody knows is refused at the door, and others are not let in', async () => {
    const { weekend, holidays, version } = (await coordinator.get(path)).body;
    const lost = { timeZone: 'Mars/Olympus', weekend, holidays, version };
    const answer = await coordinator.send('PUT', path, lost);
    expect([...code(answer), answer.body.errors[0].pointer]).toEqual([422, 'unknown-time-zone', '/timeZone']);
    expect((await lead.get(path)).status).toBe(403);
    expect((await lead.send('PUT', path, lost)).status).toBe(403);
    expect((await coordinator.get('/api/missions/NOWHERE/calendar')).status).toBe(404);
  });

  test('whoever works in a mission whose zone nobody knows still comes in, and mends it', async () => {
    await api.dataSource.query(`UPDATE mission SET time_zone = 'Mars/Olympus' WHERE code = 'MLI'`);
    const { body } = await coordinator.get(path);
    expect(body).toMatchObject({ timeZone: 'Mars/Olympus', isZoneKnown: false });
    expect((await lead.get('/api/plans/MLI-2022/board')).status).toBe(200);
    expect((await lead.get('/api/me/activities')).status).toBe(200);
    const { weekend, holidays, version } = body;
    const mended = { timeZone: 'Africa/Bamako', weekend, holidays, version };
    expect((await coordinator.send('PUT', path, mended)).body.isZoneKnown).toBe(true);
  });
});
