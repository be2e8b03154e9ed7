import { addDays } from '@jalon/domain/mission/local-date';
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
  lead = await api.as('lead.defence');
  observer = await api.as('observer');
}, startMs);
afterAll(() => api.stop());

const plan = '/api/plans/SSD-AF-2021';
const deadlines = async (client: TestClient): Promise<Json> => (await client.get(`${plan}/deadlines`)).body;
const source = { document: 'The Action Plan', place: 'chapter 4' };
const typeOf = ({ body }: { body: Json }) => body.type.split('/').at(-1);

describe('the committees of a plan', () => {
  test('are read by everybody of the plan, and by nobody else', async () => {
    const { items } = (await lead.get(`${plan}/committees`)).body;
    const standings = Object.fromEntries(
      items.map(({ organization, mandates }: Json) => [organization.name, mandates[0].standing]),
    );
    expect(standings).toEqual({
      'Joint Implementation Committee': 'ran_out',
      'Technical Committee of the Action Plan': 'ends_soon',
    });
    expect(items[0].mandates[0]).toMatchObject({ days: -24, demonstration: ['startsOn', 'endsOn'] });
    expect((await observer.get(`${plan}/committees`)).status).toBe(200);
    expect((await (await api.as('lead.cma')).get(`${plan}/committees`)).status).toBe(404);
  });

  test('have a mandate that the coordinator records, renews and ends; its first end and the reasons stay', async () => {
    const { today } = await deadlines(lead);
    const body = {
      organizationId: 'SSD-JDB',
      startsOn: addDays(today, -10),
      endsOn: addDays(today, 10),
      source,
    };
    expect((await lead.post(`${plan}/mandates`, body)).status).toBe(403);
    expect(typeOf(await coordinator.post(`${plan}/mandates`, { ...body, organizationId: 'SSD-MODVA' }))).toBe(
      'not-a-committee',
    );
    expect(
      typeOf(await coordinator.post(`${plan}/mandates`, { ...body, organizationId: 'COD-CFARDC' })),
    ).toBe('unknown-reference');
    const past = { ...body, endsOn: addDays(today, -1) };
    const passed = await coordinator.post(`${plan}/mandates`, past);
    expect([typeOf(passed), passed.body.errors[0].pointer]).toEqual(['date-in-the-past', '/endsOn']);
    const recorded = await coordinator.post(`${plan}/mandates`, body);
    expect(recorded.status).toBe(201);
    expect(typeOf(await coordinator.post(`${plan}/mandates`, body))).toBe('mandate-exists');

    const path = `/api/mandates/${recorded.body.id}`;
    const later = { endsOn: addDays(today, 100), reason: 'The Board renewed it.' };
    expect((await lead.post(`${path}/extend`, later)).status).toBe(403);
    expect((await (await api.as('lead.cma')).post(`${path}/extend`, later)).status).toBe(404);
    const same = await coordinator.post(`${path}/extend`, { ...later, endsOn: body.endsOn });
    expect(same.body.errors).toMatchObject([{ pointer: '/endsOn' }]);
    const unread = await coordinator.post(`${path}/end`, { reason: ' \u200b ' });
    expect([unread.status, unread.body.errors[0].pointer]).toEqual([422, '/reason']);
    const told = 'Amina, aged 15, raped in Malakal on 3 March, phone 0912345678.';
    expect(typeOf(await coordinator.post(`${path}/extend`, { ...later, reason: told }))).toBe(
      'survivor-data',
    );
    expect((await coordinator.post(`${path}/extend`, later)).body).toMatchObject({
      endsOn: later.endsOn,
      firstEndsOn: body.endsOn,
      standing: 'in_force',
      moves: [
        {
          id: expect.any(String),
          from: body.endsOn,
          to: later.endsOn,
          reason: later.reason,
          decidedOn: today,
        },
      ],
    });
    const mine = (item: Json) => item.id === recorded.body.id;
    expect((await deadlines(lead)).items.find(mine)).toMatchObject({
      kind: 'mandate',
      on: later.endsOn,
      days: 100,
      firstOn: body.endsOn,
      moves: [{ reason: later.reason }],
    });

    const ended = await coordinator.post(`${path}/end`, { reason: 'Its task is done.' });
    expect(ended.body).toMatchObject({ standing: 'ended', endedOn: today, endedReason: 'Its task is done.' });
    expect((await deadlines(lead)).items.find(mine)).toBeUndefined();
    expect(typeOf(await coordinator.post(`${path}/extend`, { ...later, endsOn: addDays(today, 200) }))).toBe(
      'mandate-has-ended',
    );
  });
});

describe('the deadlines of a plan', () => {
  test('follow an extension of the plan, with the signed end and the reason, and so do its cycles', async () => {
    const before = (await coordinator.get(plan)).body;
    const extendedTo = `${Number(before.extendedTo.slice(0, 4)) + 1}-12-31`;
    const amended = await coordinator.send(
      'PATCH',
      plan,
      { extendedTo, reason: 'The parties agreed to go on.' },
      { 'if-match': `"${before.version}"` },
    );
    expect(amended.status).toBe(200);
    const { items, today } = await deadlines(lead);
    expect(items.find(({ kind }: Json) => kind === 'plan')).toMatchObject({
      on: extendedTo,
      firstOn: before.endsOn,
      moves: [
        {
          id: expect.any(String),
          from: before.extendedTo,
          to: extendedTo,
          reason: 'The parties agreed to go on.',
          decidedOn: today,
        },
      ],
    });
    const cycles = (await lead.get(`${plan}/cycles`)).body.items;
    expect(cycles.at(-1).endsOn).toBe(extendedTo);
    const order = items.map(({ on }: Json) => on);
    expect(order).toEqual([...order].sort());
  });

  test('tell each side the steps of its own voice, and who reads the report how far it is', async () => {
    const stepsOf = async (account: string) => (await deadlines(await api.as(account))).council[0].steps;
    const voicesOf = (steps: Json[]) => [...new Set(steps.map(({ voice }) => voice))];
    const own = await stepsOf('lead.defence');
    expect(voicesOf(own)).toEqual([null, 'national']);
    expect(own.map(({ step }: Json) => step)).toEqual([
      'updates_submitted',
      'updates_answered',
      'findings_recorded',
      'draft_complete',
      'report_cleared',
      'report_frozen',
      'report_due',
    ]);
    expect(own.filter(({ voice, done }: Json) => voice && done !== null)).toEqual([]);
    const un = await stepsOf('rapporteur.un');
    expect(voicesOf(un)).toEqual([null, 'un']);
    expect(un.filter(({ voice, done }: Json) => voice && done === null)).toEqual([]);
    expect(voicesOf(await stepsOf('rapporteur.national'))).toEqual([null, 'national']);
    const observed = await stepsOf('observer');
    expect(voicesOf(observed)).toEqual([null]);
    expect(observed.filter(({ done, left }: Json) => done !== null || left !== null)).toEqual([]);
  });

  test('say whether what is submitted today makes the report, and count nothing confidential', async () => {
    const answer = (await lead.get(`${plan}/deadlines?only=council`)).body;
    expect(answer.items).toEqual([]);
    const [date] = answer.council;
    expect(date.makesIt).toBe(answer.today <= date.lastDay);
    expect(date.lastDay).toBe(date.steps[0].on);
    expect((await lead.get(`${plan}/deadlines?only=all`)).status).toBe(422);
    const leftNow = async () => (await deadlines(lead)).council[0].steps[0].left;
    const before = await leftNow();
    expect(before).toBeGreaterThan(1);
    const [hidden] = await api.dataSource.query(
      `UPDATE activity SET sensitivity = 'confidential' WHERE id = (
         SELECT activity.id FROM activity JOIN plan ON plan.id = activity.plan_id
          WHERE plan.reference = 'SSD-AF-2021' AND activity.status = 'in_progress'
            AND activity.sensitivity = 'unclassified' AND activity.audience = 'all'
            AND NOT EXISTS (SELECT 1 FROM "update" u WHERE u.activity_id = activity.id
                               AND u.state IN ('submitted', 'accepted') AND u.submitted_on >= $1::date - 90)
          LIMIT 1) RETURNING id`,
      [date.on],
    );
    expect(hidden).toHaveLength(1);
    expect(await leftNow()).toBe(before - 1);
  });
});

describe('a date of the Council', () => {
  const [set, resolution] = ['S%2FRES%2F2577(2021)', 'S/RES/2779(2025)'];
  const dates = async (client: TestClient): Promise<Json[]> =>
    (await client.get('/api/benchmark-sets')).body.items[0].reportDateDetails;

  test('is recorded by the coordinator, and its steps follow in every plan that feeds the set', async () => {
    const { today } = await deadlines(lead);
    const path = `/api/benchmark-sets/${set}/report-dates`;
    const body = { dueOn: addDays(today, 500), resolution };
    expect((await lead.post(path, body)).status).toBe(403);
    expect((await (await api.as('lead.cma')).post(path, body)).status).toBe(404);
    const passed = await coordinator.post(path, { ...body, dueOn: addDays(today, -1) });
    expect([typeOf(passed), passed.body.errors[0].pointer]).toEqual(['date-in-the-past', '/dueOn']);
    const told = 'Amina, aged 15, raped in Malakal on 3 March, phone 0912345678.';
    expect(typeOf(await coordinator.post(path, { ...body, resolution: told }))).toBe('survivor-data');
    const recorded = await coordinator.post(path, body);
    expect([recorded.status, recorded.body]).toEqual([
      201,
      { ...body, id: expect.any(String), firstDueOn: null, demonstration: false, moves: [] },
    ]);
    expect(typeOf(await coordinator.post(path, body))).toBe('report-date-exists');
    const { council, items } = await deadlines(lead);
    const date = council.find(({ id }: Json) => id === recorded.body.id);
    expect([date.resolution, date.steps[0].step]).toEqual([resolution, 'updates_submitted']);
    expect(items.find(({ id }: Json) => id === date.id)).toMatchObject({ kind: 'report', on: body.dueOn });
  });

  test('moves with a reason, and reports go with it; one of a frozen report, or that has passed, stays', async () => {
    const { today } = await deadlines(lead);
    const date = (await dates(coordinator)).find(({ dueOn }) => dueOn > today)!;
    const report = await coordinator.post('/api/benchmark-reports', {
      benchmarkSetId: 'S/RES/2577(2021)',
      reportDueOn: date.dueOn,
      voice: 'un',
    });
    const path = `/api/report-dates/${date.id}/move`;
    const to = addDays(date.dueOn, 30);
    const body = { dueOn: to, readDueOn: date.dueOn, reason: 'The Council put its debate off.' };
    expect((await lead.post(path, body)).status).toBe(403);
    expect((await (await api.as('lead.cma')).post(path, body)).status).toBe(404);
    expect((await coordinator.post('/api/report-dates/none/move', body)).status).toBe(404);
    const unread = await coordinator.post(path, { ...body, reason: ' ' });
    expect([unread.status, unread.body.errors[0].pointer]).toEqual([422, '/reason']);
    const before = (await deadlines(lead)).council.find(({ id }: Json) => id === date.id);
    const moved = await coordinator.post(path, body);
    const moves = [{ id: expect.any(String), from: date.dueOn, to, reason: body.reason, decidedOn: today }];
    expect(moved.body).toMatchObject({ id: date.id, dueOn: to, firstDueOn: date.dueOn, moves });
    const again = await coordinator.post(path, { ...body, dueOn: addDays(to, 1) });
    expect([again.status, typeOf(again)]).toEqual([412, 'stale-version']);
    const { council, items } = await deadlines(lead);
    expect(items.find(({ id }: Json) => id === date.id)).toMatchObject({
      on: to,
      firstOn: date.dueOn,
      moves,
    });
    const after = council.find(({ id }: Json) => id === date.id);
    expect(after.lastDay > before.lastDay).toBe(true);
    const written = await coordinator.get(`/api/benchmark-reports/${report.body.id}`);
    expect(written.body).toMatchObject({ reportDueOn: to, version: report.body.version + 1 });
    const [fact] = await api.dataSource.query(
      "SELECT name, subject_id FROM fact WHERE name = 'report.date_moved' ORDER BY number DESC LIMIT 1",
    );
    expect(fact).toEqual({ name: 'report.date_moved', subject_id: date.id });

    await api.dataSource.query(`UPDATE benchmark_report SET state = 'frozen' WHERE id = $1`, [
      written.body.id,
    ]);
    const frozen = await coordinator.post(path, { dueOn: addDays(to, 1), reason: body.reason });
    expect([frozen.status, typeOf(frozen)]).toEqual([409, 'report-is-frozen']);
    const past = (await dates(coordinator)).find(({ dueOn }) => dueOn < today)!;
    const late = await coordinator.post(`/api/report-dates/${past.id}/move`, {
      dueOn: to,
      reason: body.reason,
    });
    expect(typeOf(late)).toBe('report-date-has-passed');
  });
});
