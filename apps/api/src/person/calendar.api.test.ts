import { itIs } from '@jalon/use-cases/testing/a-register';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Answer, Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
let lead: TestClient;
let coLead: TestClient;

beforeAll(async () => {
  api = await startTestApi();
  lead = await api.as('lead.justice');
  coLead = await api.as('colead');
}, startMs);
afterAll(() => api.stop());

/** The address as the program under test is reached: the public URL is another one. */
async function addressOf(client: TestClient): Promise<string> {
  const { status, body } = await client.get('/api/me/calendar');
  expect(status).toBe(200);
  expect(body.url).toMatch(/^http:\/\/127\.0\.0\.1:3000\/api\/calendar\/[0-9a-f-]{36}\.[\w-]{43}\.ics$/);
  return new URL(body.url).pathname;
}
const read = (path: string, headers: Record<string, string> = {}) => api.nobody.get(path, headers);
const summaries = ({ body }: Answer<Json>): string[] =>
  body
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line: string) => line.startsWith('SUMMARY'));
/** As a program that is not the one that wrote them reads them, by what keeps them the same. */
const eventsOf = ({ body }: Answer<Json>) =>
  new Map(
    new ICAL.Component(ICAL.parse(body))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event))
      .map((event) => [event.uid, event] as const),
  );
const sql = (text: string, values: unknown[] = []) => api.dataSource.query(text, values);
const code = ({ status, body }: Answer<Json>) => [status, body.type?.split('/').at(-1)];

describe('a calendar', () => {
  test('answers by its address alone: iCalendar, for its reader only, with an ETag', async () => {
    const path = await addressOf(lead);
    expect(await addressOf(lead)).toBe(path);
    const answer = await read(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toMatch(/^private/);
    expect(answer.body).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\s*$/);
    const again = await read(path, { 'if-none-match': answer.headers.get('etag') ?? '' });
    expect([again.status, again.body]).toEqual([304, '']);
    expect((await api.nobody.send('HEAD', path)).status).toBe(200);
  });

  test('has what its holder leads, its milestones, the cycles and the Council’s dates, in their language', async () => {
    const lines = summaries(await read(await addressOf(lead)));
    const mine = (await lead.get('/api/me/activities')).body.items;
    const open = mine.filter(({ card }: Json) => card.column !== 'completed' && card.column !== 'verified');
    for (const { card } of open)
      expect(
        lines.some((line) => line.includes(card.reference)),
        card.reference,
      ).toBe(true);
    expect(lines.some((line) => line.startsWith('SUMMARY:Remise des comptes rendus : MLI-2022'))).toBe(true);
    // Nobody's calendar speaks of another plan.
    expect(lines.some((line) => /SSD-|MLI-CMA|COD-/.test(line))).toBe(false);
    const council = summaries(await read(await addressOf(await api.as('rapporteur.un'))));
    expect(council.some((line) => /2577/.test(line))).toBe(true);
  });

  test('calls what is confidential, or for one side only, by its reference, and shows it to nobody else', async () => {
    const { card } = (await lead.get('/api/me/activities')).body.items.find(
      ({ card: one }: Json) => one.status === 'in_progress',
    );
    const [{ title }] = await sql('SELECT title FROM activity WHERE id = $1', [card.id]);
    const of = async (client: TestClient) =>
      summaries(await read(await addressOf(client))).filter((line) => line.includes(card.reference));
    expect((await of(lead)).join()).toContain(title.slice(0, 30));
    await sql(`UPDATE activity SET sensitivity = 'confidential' WHERE id = $1`, [card.id]);
    for (const client of [lead, coLead]) {
      const lines = await of(client);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.join()).not.toContain(title.slice(0, 15));
    }
    await sql(`UPDATE activity SET sensitivity = 'unclassified', audience = 'un' WHERE id = $1`, [card.id]);
    expect(await of(lead)).toEqual([]);
    expect((await of(coLead)).join()).not.toContain(title.slice(0, 15));
    await sql(`UPDATE activity SET audience = 'all' WHERE id = $1`, [card.id]);
  });

  test('keeps the same entry where a date moves, and no other one changes', async () => {
    const path = await addressOf(lead);
    const { card } = (await lead.get('/api/me/activities')).body.items.find(
      ({ card: one }: Json) => one.status === 'in_progress',
    );
    const first = await read(path);
    const before = eventsOf(first);
    const dueOn = '2028-02-29';
    const coordinator = await api.as('coordinator');
    const { body } = await coordinator.get(`/api/activities/${card.id}`);
    const moved = await coordinator.patch(
      `/api/activities/${card.id}`,
      { dueOn, dueChangeReason: 'The decree is awaited.' },
      body.version,
    );
    expect(moved.status).toBe(200);
    const after = eventsOf(await read(path, { 'if-none-match': first.headers.get('etag') ?? '' }));
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const changed = [...after].filter(([uid, event]) => before.get(uid)!.toString() !== event.toString());
    // Its milestones carry the stamp of their activity, and keep their days.
    const days = changed.filter(([uid, event]) => event.startDate.compare(before.get(uid)!.startDate) !== 0);
    expect(days.map(([uid, event]) => [uid, event.startDate.toString(), event.sequence])).toEqual([
      [`activity-${card.id}@jalon`, dueOn, before.get(`activity-${card.id}@jalon`)!.sequence + 1],
    ]);
  });

  test('keeps a period whose due date is moved by another reporting calendar or by an extension', async () => {
    const path = await addressOf(lead);
    const before = eventsOf(await read(path));
    const coordinator = await api.as('coordinator');
    const address = '/api/plans/MLI-2022/reporting-calendar';
    const { kind, dueDaysAfterEnd, closeDaysAfterEnd, version } = (await coordinator.get(address)).body;
    const wanted = { kind, dueDaysAfterEnd: dueDaysAfterEnd + 2, closeDaysAfterEnd, version };
    const put = await coordinator.send('PUT', address, { ...wanted, reason: 'Two days more.' });
    expect(put.status).toBe(200);
    const { items } = (await coordinator.get('/api/plans/MLI-2022/cycles')).body;
    const open = items.find(({ state }: Json) => state === 'open');
    const dates = { dueOn: '2027-01-14', closesOn: '2027-01-20', reason: 'The roads are closed.' };
    expect((await coordinator.post(`/api/cycles/${open.id}/extend`, dates)).status).toBe(200);
    const after = eventsOf(await read(path));
    const cycles = [...before.keys()].filter((uid) => uid.startsWith('cycle-'));
    expect(cycles.length).toBeGreaterThan(2);
    for (const uid of cycles) {
      const [was, is] = [before.get(uid)!, after.get(uid)!];
      expect(is.startDate.compare(was.startDate), uid).toBe(1);
      expect(is.sequence, uid).toBe(was.sequence + 1);
    }
  });

  test('keeps a date of the Council, and the steps towards it, where the date or a holiday moves them', async () => {
    const rapporteur = await api.as('rapporteur.un');
    const path = await addressOf(rapporteur);
    const before = eventsOf(await read(path));
    const [[council]] = [[...before].filter(([uid]) => uid.startsWith('report-'))] as [
      [string, ICAL.Event][],
    ];
    const [uid, event] = council!;
    const steps = [...before.keys()].filter((one) => one.startsWith('council_step-'));
    expect(steps.length).toBeGreaterThan(0);
    const day = event.startDate.toString();
    const id = uid.slice('report-'.length, -'@jalon'.length);
    const move = (to: string) => sql('UPDATE report_date SET due_on = $2 WHERE id = $1', [id, to]);
    await move('2027-04-29');
    const after = eventsOf(await read(path));
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    expect([after.get(uid)!.startDate.toString(), after.get(uid)!.sequence]).toEqual([
      '2027-04-29',
      event.sequence + 1,
    ]);
    for (const step of steps) {
      const [was, is] = [before.get(step)!, after.get(step)!];
      expect([is.startDate.compare(was.startDate), is.sequence]).toEqual([1, was.sequence + 1]);
      expect(String(is.component.getFirstPropertyValue('last-modified'))).toMatch(/^20\d\d-/);
    }
    // What is written again without being moved is no move; what is moved back is one more.
    await sql('UPDATE report_date SET resolution = resolution WHERE id = $1', [id]);
    await move(day);
    const calendar = '/api/missions/SSD/calendar';
    const coordinator = await api.as('coordinator');
    const { body } = await coordinator.get(calendar);
    const { timeZone, weekend, holidays, version } = body;
    const [step] = steps;
    const on = before.get(step!)!.startDate.toString();
    const amended = { timeZone, weekend, holidays: [...holidays, { on, name: null }], version };
    expect((await coordinator.send('PUT', calendar, amended)).status).toBe(200);
    const last = eventsOf(await read(path));
    expect([last.get(uid)!.startDate.toString(), last.get(uid)!.sequence]).toEqual([day, event.sequence + 2]);
    expect(last.get(step!)!.startDate.toString() < on).toBe(true);
    expect(last.get(step!)!.sequence).toBe(before.get(step!)!.sequence + 3);
  });

  test('gives the same bytes on another day, where nothing has changed', async () => {
    const path = await addressOf(lead);
    const { headers, body } = await read(path);
    await itIs(api.dataSource, '2026-11-20T06:00:00.000Z');
    const again = await read(path);
    expect(again.body).toBe(body);
    expect(again.headers.get('etag')).toBe(headers.get('etag'));
  });

  test('has the mandates and the end of the plan for whoever reads it', async () => {
    const events = [...eventsOf(await read(await addressOf(await api.as('coordinator')))).keys()];
    for (const kind of ['activity', 'cycle', 'plan_end', 'report'])
      expect(
        events.some((uid) => uid.startsWith(`${kind}-`)),
        kind,
      ).toBe(true);
  });
});

describe('an address', () => {
  test('that was rotated answers as one that never was', async () => {
    const path = await addressOf(lead);
    const { body } = await lead.post('/api/me/calendar/rotate');
    const [fact] = await sql('SELECT name FROM fact ORDER BY number DESC LIMIT 1');
    expect(fact.name).toBe('calendar.rotated');
    expect(code(await read(path))).toEqual([404, 'not-found']);
    expect((await read(new URL(body.url).pathname)).status).toBe(200);
    expect(await addressOf(lead)).toBe(new URL(body.url).pathname);
  });

  test('cannot be made from another: neither id nor seal nor anything around them', async () => {
    const own = await addressOf(lead);
    const [, id, seal] = /calendar\/(.{36})\.(.{43})\.ics$/.exec(own)!;
    const [, otherId] = /calendar\/(.{36})\./.exec(await addressOf(coLead))!;
    const [{ person_id: personId }] = await sql('SELECT person_id FROM calendar_address WHERE id = $1', [id]);
    for (const path of [
      `${otherId}.${seal}.ics`,
      `${personId}.${seal}.ics`,
      `${id}.${seal!.toUpperCase()}.ics`,
      `${id}.${'A'.repeat(43)}.ics`,
      `${id}.ics`,
      `${id}..ics`,
      `${id}.${seal}`,
      `${id}.${seal}.ICS`,
      `${id!.toUpperCase()}.${seal}.ics`,
      `%00.${seal}.ics`,
      `' OR 1=1.${seal}.ics`,
      'x'.repeat(190),
    ]) {
      expect(code(await read(`/api/calendar/${path}`)), path).toEqual([404, 'not-found']);
    }
    const kept = JSON.stringify(await sql('SELECT * FROM calendar_address'));
    expect(kept).not.toContain(seal);
  });

  test('says the same whoever lost it: without a post or deactivated', async () => {
    const guest = await api.as('lead.cma');
    const path = await addressOf(guest);
    const { body } = await guest.get('/api/me');
    const tenures = `UPDATE tenure SET ends_on = $2 WHERE person_id = $1`;
    expect((await read(path)).status).toBe(200);
    await sql('UPDATE tenure SET starts_on = $2, ends_on = $2 WHERE person_id = $1', [
      body.person.id,
      '2020-01-01',
    ]);
    expect(code(await read(path))).toEqual([404, 'not-found']);
    await sql(tenures, [body.person.id, null]);
    expect((await read(path)).status).toBe(200);
    await sql('UPDATE person SET active = false WHERE id = $1', [body.person.id]);
    expect(code(await read(path))).toEqual([404, 'not-found']);
    await sql('UPDATE person SET active = true WHERE id = $1', [body.person.id]);
  });

  test('is nobody’s to guess at full speed, and who guesses stands in nobody’s way', async () => {
    const path = await addressOf(lead);
    const wrong = path.replace(/.{47}$/, `${'A'.repeat(43)}.ics`);
    const statuses = new Set<number>();
    for (let guess = 0; guess < 70; guess += 1) statuses.add((await read(wrong)).status);
    expect([...statuses]).toEqual([404, 429]);
    expect((await read(path)).status).toBe(200);
  });
});
