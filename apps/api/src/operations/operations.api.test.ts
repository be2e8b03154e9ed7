import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';

const minuteMs = 60_000;
let api: TestApi;
let admin: TestClient;
/** By how much the real clock of the API runs ahead of ours. */
let aheadMs = 0;

beforeAll(async () => {
  api = await startTestApi({ realTime: () => Date.now() + aheadMs });
  admin = await api.as('admin');
}, startMs);
afterAll(() => api.stop());
beforeEach(async () => {
  aheadMs = 0;
  await api.dataSource.query('DELETE FROM worker_report');
  await api.dataSource.query('DELETE FROM watermark');
});

/** A worker that began a tick and spoke of itself so long ago, in real time. */
async function aWorker(ago: { tickedMs: number; seenMs?: number }) {
  const at = (ms: number) => new Date(Date.now() + aheadMs - ms).toISOString();
  await api.dataSource.query(
    `INSERT INTO worker_report (id, version, backend, sends_mail, started_at, seen_at, ticked_at, queue_answers,
       waiting, active, delayed, failed, scheduler_present, relayed_to, last_fact)
     VALUES (gen_random_uuid(), '1.2.3', 'postgresql', true, $1, $2, $3, true, 4, 1, 1, 2, true, 0, 0)`,
    [at(60 * minuteMs), at(ago.seenMs ?? ago.tickedMs), at(ago.tickedMs)],
  );
}

/** What a tick promises at its end, so long ago on the program's clock. */
async function reached(agoMs: number, name = 'tick') {
  await api.dataSource.query(
    `INSERT INTO watermark (name, reached_at)
     SELECT $1, to_timestamp(($2 + offset_ms) / 1000.0) FROM clock WHERE id = 1
     ON CONFLICT (name) DO UPDATE SET reached_at = excluded.reached_at`,
    [name, Date.now() + aheadMs - agoMs],
  );
}

const ready = async () => {
  const { status, body } = await api.nobody.get('/readyz');
  return status === 200 ? 'ready' : `${status} ${String(body.type).split('/').at(-1)}`;
};

describe('readyz', () => {
  test('a program that was just started is ready, before any worker has ticked', async () => {
    expect(await ready()).toBe('ready');
    aheadMs = 4 * minuteMs;
    expect(await ready()).toBe('ready');
  });

  test('after five minutes without any worker it is not, and healthz is well all the same', async () => {
    aheadMs = 6 * minuteMs;
    expect(await ready()).toBe('503 worker-not-answering');
    expect((await api.nobody.get('/healthz')).status).toBe(200);
    expect((await admin.get('/api/plans')).status).toBe(200);
  });

  test('a worker that ticks makes it ready; one that has not for more than five real minutes does not', async () => {
    aheadMs = 60 * minuteMs;
    await reached(10_000);
    await aWorker({ tickedMs: 10_000 });
    expect(await ready()).toBe('ready');
    aheadMs += 5 * minuteMs;
    expect(await ready()).toBe('503 worker-not-answering');
  });

  test('a watermark older than a quarter of an hour says that what fell due is not done', async () => {
    aheadMs = 60 * minuteMs;
    await aWorker({ tickedMs: 5_000 });
    await reached(14 * minuteMs);
    expect(await ready()).toBe('ready');
    await reached(16 * minuteMs);
    expect(await ready()).toBe('503 worker-not-answering');
  });

  test('a clock that was moved forward stays ready while workers catch up, for a minute and if they tick', async () => {
    const setOffset = (offset: number, movable: boolean) =>
      api.dataSource.query('UPDATE clock SET movable = $1, offset_ms = $2 WHERE id = 1', [movable, offset]);
    const [{ offset }] = await api.dataSource.query('SELECT offset_ms AS offset FROM clock WHERE id = 1');
    await aWorker({ tickedMs: 5_000 });
    await reached(0);
    await setOffset(offset, true);
    const inAMonth = new Date(Date.now() + Number(offset) + 30 * 1_440 * minuteMs).toISOString();
    const moving = admin.post('/api/demo/clock', { now: inAMonth });
    const old = () => api.dataSource.query('SELECT 1 FROM clock WHERE offset_ms > $1', [offset]);
    await expect.poll(old, { timeout: 10_000 }).toHaveLength(1);
    // The API itself is an hour old: what it says now it says of a clock that was moved.
    await api.dataSource.query(
      "UPDATE worker_report SET ticked_at = ticked_at + $1 * interval '1 minute'",
      [60],
    );
    await api.dataSource.query("UPDATE clock SET moved_at = moved_at + $1 * interval '1 minute'", [60]);
    aheadMs = 60 * minuteMs;
    expect(await ready()).toBe('ready');
    expect((await admin.get('/api/operations')).body).toMatchObject({ health: 'starting' });
    aheadMs = 62 * minuteMs;
    expect(await ready()).toBe('503 worker-not-answering');
    // What the worker does at the end of its tick.
    await reached(-1_000);
    expect(await ready()).toBe('ready');
    expect((await moving).status).toBe(200);
    await setOffset(offset, false);
  });
});

describe('the operations page', () => {
  test('says that no worker has been seen, for how long, and how far everything has come', async () => {
    aheadMs = 60 * minuteMs;
    await aWorker({ tickedMs: 7 * minuteMs });
    await reached(20 * minuteMs);
    const { status, body } = await admin.get('/api/operations');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      health: 'silent',
      workers: [{ version: '1.2.3', isThere: false, sendsMail: true }],
      queue: { backend: 'postgresql', answers: true, waiting: 4, failed: 2, schedulerPresent: true },
      mails: { areDelivered: false },
    });
    expect(body.lastSeenSeconds).toBeGreaterThanOrEqual(420);
    expect(body.lastSeenSeconds).toBeLessThan(480);
    expect(body.watermark.ageSeconds).toBeGreaterThanOrEqual(1_200);
    expect(body.relay.behind).toBe(body.relay.lastFact);
    expect(body.relay.lastFact).toBeGreaterThan(100);
  });

  test('counts mails by outcome, and names missions with their planning and next digest', async () => {
    const [mission] = await api.dataSource.query(`SELECT id FROM mission WHERE code = 'MLI'`);
    await reached(90_000, `digests:${mission.id}`);
    await api.dataSource.query(`UPDATE mission SET time_zone = 'Nowhere/Town' WHERE code = 'CAF'`);
    const before = (await admin.get('/api/operations')).body;
    await aMail({});
    await aMail({ delivered_at: true });
    await aMail({ failed_at: true, failure: '550 5.1.1 unknown' });
    await aMail({ attempts: 2, failure: '450 later' });
    await aMail({ suppressed_at: true, suppression: 'tenure_ended' });
    const { body } = await admin.get('/api/operations');
    const more = (name: string) => body.mails.last24Hours[name] - before.mails.last24Hours[name];
    expect(['written', 'waiting', 'delivered', 'failed', 'putOff', 'neverTried'].map(more)).toEqual([
      5, 1, 1, 1, 1, 0,
    ]);
    expect(body.mails.last24Hours.suppressed).toContainEqual({ reason: 'tenure_ended', count: 1 });
    expect(body.mails.deadLetters).toBe(before.mails.deadLetters + 1);
    const mali = body.missions.find(({ code }: { code: string }) => code === 'MLI');
    expect(mali.plannedAgeSeconds).toBeGreaterThanOrEqual(90);
    expect(mali.nextDigestAt > body.now).toBe(true);
    expect(mali.missedHourAt).toBeNull();
    // Two days hold an hour of digests at any time of the day.
    await api.dataSource.query(
      `UPDATE watermark SET reached_at = reached_at - interval '2 days' WHERE name = 'digests:' || $1`,
      [mission.id],
    );
    const stuck = (await admin.get('/api/operations')).body.missions.find(
      ({ code }: { code: string }) => code === 'MLI',
    );
    expect(stuck.missedHourAt > stuck.plannedUntil).toBe(true);
    // One mission's mistake hides nothing of the others, and is said at the top and in figures.
    const unknown = body.missions.find(({ code }: { code: string }) => code === 'CAF');
    expect(unknown).toMatchObject({ timeZone: 'Nowhere/Town', zoneIsKnown: false });
    expect(new Date(unknown.nextDigestAt).getUTCHours()).toBe(8);
    expect(body.concerns).toContain('zone_unknown');
    const text = await (await fetch(`${api.url}/metrics`)).text();
    expect(text).toMatch(/^jalon_mission_zone_known\{mission="CAF"\} 0$/m);
    expect(text).toMatch(/^jalon_mission_zone_known\{mission="MLI"\} 1$/m);
    expect(text).toMatch(/^jalon_concern\{concern="zone_unknown"\} 1$/m);
    await api.dataSource.query(`UPDATE mission SET time_zone = 'Africa/Bangui' WHERE code = 'CAF'`);
  });

  test('never says that all is well beside mails that nobody tried, or with no mail server', async () => {
    await aWorker({ tickedMs: 5_000 });
    await reached(0);
    await api.dataSource.query(`DELETE FROM mail`);
    await api.dataSource.query(
      `INSERT INTO relay_cursor (consumer, number) SELECT 'reactions', max(number) FROM fact
       ON CONFLICT (consumer) DO UPDATE SET number = excluded.number`,
    );
    const look = async () => (await admin.get('/api/operations')).body;
    expect(await look()).toMatchObject({ health: 'answering', concerns: [] });
    await aMail({}, 30 * 60);
    const waiting = await look();
    // Written before the last 24 hours, it still waits: that is said of all mails, whenever they were written.
    expect(waiting.mails).toMatchObject({ last24Hours: { waiting: 0 }, waiting: 1 });
    expect(waiting.concerns).toEqual(['mails_wait']);
    await aMail({}, 37 * 60);
    await aMail({ failed_at: true, failure: '550 5.1.1 unknown' });
    await api.dataSource.query('UPDATE worker_report SET sends_mail = false');
    expect((await look()).concerns).toEqual(['no_mail_server', 'mails_never_tried', 'mails_not_delivered']);
  });

  test('is for administrators, and speaks of nobody', async () => {
    for (const account of ['coordinator', 'colead', 'observer']) {
      expect((await (await api.as(account)).get('/api/operations')).status).toBe(403);
    }
    const said = JSON.stringify((await admin.get('/api/operations')).body);
    expect(said).not.toMatch(/demo\.jalon\.test|A subject/);
  });

  test('says the same in figures, without a person or an id', async () => {
    await aWorker({ tickedMs: 5_000 });
    await reached(0);
    const text = await (await fetch(`${api.url}/metrics`)).text();
    expect(text).toMatch(/^jalon_worker_ready 1$/m);
    expect(text).toMatch(/^jalon_queue_jobs\{backend="postgresql",state="waiting"\} 4$/m);
    expect(text).toMatch(/^jalon_mails\{window="24h",outcome="failed"\} [1-9]/m);
    expect(text).toMatch(/^jalon_dead_letters [1-9]/m);
    const ours = text.split('\n').filter((line) => line.startsWith('jalon_'));
    expect(ours.join('\n')).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|@/);
  });
});

async function aMail(fields: Record<string, unknown>, minutesAgo = 1) {
  const [{ now }] = await api.dataSource.query(
    `SELECT to_timestamp(($1 + offset_ms) / 1000.0) - $2 * interval '1 minute' AS now FROM clock WHERE id = 1`,
    [Date.now() + aheadMs, minutesAgo],
  );
  const values = Object.entries(fields).map(([name, value]) => [name, value === true ? now : value] as const);
  const names = values.map(([name]) => `, ${name}`).join('');
  const marks = values.map((_, index) => `, $${index + 2}`).join('');
  await api.dataSource.query(
    `INSERT INTO mail (id, person_id, kind, to_address, subject, html, text, language, message_id, created_at${names})
     SELECT gen_random_uuid(), id, 'security', email, 'A subject', '', '', 'en', gen_random_uuid()::text, $1${marks}
       FROM person WHERE email = 'lead.justice@demo.jalon.test'`,
    [now, ...values.map(([, value]) => value)],
  );
}
