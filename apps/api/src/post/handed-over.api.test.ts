import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Listening, listenTo } from '../testing/listen-to.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Answer, Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
/** Somebody who held a post of the Ministry of Justice beside their own, which is of another plan. */
let former: TestClient;
let formerId: string;
/** Who holds the post of the ministry still. */
let successor: TestClient;
let justicePostId: string;
const open: Listening[] = [];

beforeAll(async () => {
  api = await startTestApi();
  former = await api.as('lead.cma');
  successor = await api.as('lead.justice');
  formerId = (await former.get('/api/me')).body.person.id;
  justicePostId = (await successor.get('/api/me')).body.posts[0].postId;
}, startMs);
afterAll(() => api.stop());
beforeEach(() => takesUp(justicePostId));
afterEach(async () => {
  for (const stream of open.splice(0)) stream.stop();
  await sql(`DELETE FROM tenure WHERE person_id = $1 AND starts_on = '2001-01-01'`, [formerId]);
});

const sql = (text: string, values: unknown[] = []): Promise<Json[]> => api.dataSource.query(text, values);
const code = ({ status, body }: Answer<Json>) => [status, body.type?.split('/').at(-1)];
const takesUp = (postId: string) =>
  sql(
    `INSERT INTO tenure (id, post_id, person_id, deputy, starts_on) VALUES (gen_random_uuid(), $1, $2, true, '2001-01-01')`,
    [postId, formerId],
  );
const leaves = (postId: string) =>
  sql(`UPDATE tenure SET ends_on = '2001-01-02' WHERE person_id = $1 AND post_id = $2`, [formerId, postId]);
const lastNumber = async (): Promise<number> => (await sql('SELECT max(number)::int AS n FROM fact'))[0].n;

async function aFreeCard(client: TestClient): Promise<Json> {
  const { items } = (await client.get('/api/me/activities')).body;
  return items.find(({ openUpdate, card }: Json) => openUpdate === null && card.status === 'in_progress')
    .card;
}

/** A draft of the ministry's, in the hand of who will have left. */
async function aDraft() {
  const card = await aFreeCard(successor);
  const request = { done: 'Begun.', status: 'in_progress', mutationId: `phone-${Date.now()}` };
  const { status, body } = await former.post(`/api/activities/${card.id}/updates`, request);
  expect(status).toBe(201);
  return { card, request, draft: body };
}

describe('who has left a post and holds another one', () => {
  test('finds their own draft gone, and their successor finds it where it was', async () => {
    const { card, request, draft } = await aDraft();
    expect((await former.get(`/api/updates/${draft.id}`)).status).toBe(200);
    await leaves(justicePostId);
    const path = `/api/updates/${draft.id}`;
    expect(code(await former.get(path))).toEqual([404, 'not-found']);
    expect(code(await former.patch(path, { done: 'More.' }, draft.version))).toEqual([404, 'not-found']);
    for (const verb of ['submit', 'discard', 'return', 'accept']) {
      const body = verb === 'return' ? { reason: 'No.' } : {};
      expect(code(await former.post(`${path}/${verb}`, body)), verb).toEqual([404, 'not-found']);
    }
    // The name of a change that they sent once answers nothing any more.
    expect(code(await former.post(`/api/activities/${card.id}/updates`, request))).toEqual([
      404,
      'not-found',
    ]);
    const more = await successor.patch(path, { done: 'Begun, and more.' }, draft.version);
    expect([more.status, more.body.done]).toEqual([200, 'Begun, and more.']);
    expect((await successor.post(`${path}/discard`)).status).toBe(200);
  });

  test('sends a move again under its old name, and is told nothing', async () => {
    const card = await aFreeCard(successor);
    const request = { status: card.status, mutationId: `move-${Date.now()}` };
    expect((await former.post(`/api/activities/${card.id}/move`, request)).status).toBe(200);
    await leaves(justicePostId);
    expect(code(await former.post(`/api/activities/${card.id}/move`, request))).toEqual([404, 'not-found']);
  });

  test('reads their own words no more', async () => {
    const card = await aFreeCard(successor);
    const path = `/api/activities/${card.id}/comments`;
    expect((await former.post(path, { text: 'My own words.', audience: 'national' })).status).toBe(201);
    await leaves(justicePostId);
    expect(code(await former.get(path))).toEqual([404, 'not-found']);
    expect(JSON.stringify((await former.get('/api/me/waiting')).body)).not.toContain('MLI-2022');
  });

  test('hears on their next stream nothing of the plan they left, however far back they ask', async () => {
    const before = await lastNumber();
    const { card, draft } = await aDraft();
    const [{ id: other }] = await sql(`SELECT id FROM plan WHERE reference = 'MLI-CMA'`);
    await leaves(justicePostId);
    const heard = await listenTo(api.url, { cookie: former.cookie }, before);
    open.push(heard);
    const coordinator = await api.as('coordinator');
    await coordinator.post(`/api/activities/${card.id}/comments`, { text: 'A word.', audience: 'all' });
    await delay(700);
    expect(heard.events.filter(({ planId }) => planId !== null && planId !== other)).toEqual([]);
    expect((await successor.post(`/api/updates/${draft.id}/discard`)).status).toBe(200);
  });

  test('has in their outbox what speaks of their present plan alone', async () => {
    const mine = await aMailAbout('MLI-CMA');
    const lost = await aMailAbout('MLI-2022', justicePostId);
    const ids = async () => (await former.get('/api/outbox')).body.items.map(({ id }: Json) => id);
    expect(await ids()).toEqual(expect.arrayContaining([mine, lost]));
    await leaves(justicePostId);
    expect(await ids()).toContain(mine);
    expect(await ids()).not.toContain(lost);
    // A mail that tells of somebody else's achievement goes with it.
    const [{ id: activityId }] = await sql(
      `SELECT id FROM activity WHERE reference LIKE 'MLI-2022%' LIMIT 1`,
    );
    await sql('UPDATE mail SET told_activity_ids = $2 WHERE id = $1', [mine, JSON.stringify([activityId])]);
    expect(await ids()).not.toContain(mine);
  });

  test('cannot reach a file that they sent for the ministry', async () => {
    const form = new FormData();
    form.append('file', new Blob(['Twelve officers were trained.'], { type: 'text/plain' }), 'note.txt');
    await sql(`DELETE FROM tenure WHERE person_id = $1 AND starts_on <> '2001-01-01'`, [formerId]);
    const sent = await fetch(`${api.url}/api/uploads`, {
      method: 'POST',
      headers: { cookie: former.cookie },
      body: form,
    });
    const { uploadId } = (await sent.json()) as { uploadId: string };
    expect(sent.status).toBe(201);
    expect((await former.get(`/api/uploads/${uploadId}/content`)).status).toBe(200);
    await takesUp(await aPostOf('MLI-CMA'));
    await leaves(justicePostId);
    for (const path of [`/api/uploads/${uploadId}`, `/api/uploads/${uploadId}/content`]) {
      expect(code(await former.get(path)), path).toEqual([404, 'not-found']);
    }
    expect((await successor.get(`/api/uploads/${uploadId}`)).status).toBe(200);
  });
});

const aPostOf = async (reference: string): Promise<string> =>
  (
    await sql(
      `SELECT post.id FROM post JOIN plan_party party ON party.organization_id = post.organization_id
         JOIN plan ON plan.id = party.plan_id WHERE plan.reference = $1 AND post.kind = 'focal_point' LIMIT 1`,
      [reference],
    )
  )[0].id;

/** A digest to the one who will have left, with one line about a card of this plan. */
async function aMailAbout(reference: string, postId?: string): Promise<string> {
  const [place] = await sql(
    `SELECT activity.id, activity.plan_id, plan.mission_id, activity.due_on::text AS due_on FROM activity
       JOIN plan ON plan.id = activity.plan_id
      WHERE plan.reference = $1 AND activity.audience = 'all' AND activity.sensitivity = 'unclassified' LIMIT 1`,
    [reference],
  );
  const [{ id: digestId }] = await sql(
    `INSERT INTO digest (id, person_id, mission_id, local_date, due_at, state, planned_at)
     SELECT gen_random_uuid(), $1, $2, '2020-01-01'::date + (random() * 1000)::int, now(), 'sent', now() RETURNING id`,
    [formerId, place.mission_id],
  );
  await sql(
    `INSERT INTO reminder (id, digest_id, person_id, post_id, subject_type, subject_id, plan_id, activity_id, rule, local_date, due_on, days, state)
     VALUES (gen_random_uuid(), $1, $2, $3, 'activity', $4, $5, $4, 'overdue', $6, $6, 1, 'sent')`,
    [digestId, formerId, postId ?? (await aPostOf('MLI-CMA')), place.id, place.plan_id, place.due_on],
  );
  const [{ id }] = await sql(
    `INSERT INTO mail (id, person_id, digest_id, mission_id, to_address, subject, html, text, language, message_id, created_at)
     VALUES (gen_random_uuid(), $1, $2, $3, 'lead.cma@demo.jalon.test', 's', 'h', 't', 'fr', gen_random_uuid()::text, now()) RETURNING id`,
    [formerId, digestId, place.mission_id],
  );
  return id;
}

describe('who moved to another ministry of the same plan', () => {
  test('knows nothing of the draft that they began in the first', async () => {
    const { card, draft } = await aDraft();
    const before = await lastNumber();
    const [{ id: otherPostId }] = await sql(
      `SELECT post.id FROM post
         JOIN pillar ON pillar.lead_organization_id = post.organization_id
         JOIN plan ON plan.id = pillar.plan_id AND plan.reference = 'MLI-2022'
        WHERE post.kind = 'focal_point' AND post.organization_id <> (SELECT organization_id FROM post WHERE id = $1) LIMIT 1`,
      [justicePostId],
    );
    await takesUp(otherPostId);
    await leaves(justicePostId);
    expect((await former.get('/api/plans/MLI-2022')).status).toBe(200);
    expect(code(await former.get(`/api/updates/${draft.id}`))).toEqual([404, 'not-found']);
    const { body } = await former.get(`/api/activities/${card.id}`);
    expect(body.updates.map(({ id }: Json) => id)).not.toContain(draft.id);
    expect(body.hasOpenUpdate).toBe(false);
    const heard = await listenTo(api.url, { cookie: former.cookie }, before - 3);
    open.push(heard);
    await successor.patch(`/api/updates/${draft.id}`, { done: 'Theirs alone.' }, draft.version);
    await delay(700);
    expect(heard.events.filter(({ name }) => name.startsWith('update.'))).toEqual([]);
    expect((await successor.post(`/api/updates/${draft.id}/discard`)).status).toBe(200);
  });
});

describe('a rapporteur who has left', () => {
  test('reaches neither report nor document, and clears nothing that they drafted', async () => {
    const rapporteur = await api.as('rapporteur.un');
    const [set] = (await rapporteur.get('/api/benchmark-sets')).body.items;
    const request = { benchmarkSetId: set.id, reportDueOn: set.reportDates.at(-1), voice: 'un' };
    const made = await rapporteur.post('/api/benchmark-reports', request);
    expect([200, 201]).toContain(made.status);
    const report = made.body;
    const [{ post_id: clearancePostId }] = await sql(
      `SELECT tenure.post_id FROM tenure JOIN person ON person.id = tenure.person_id WHERE person.email = 'clearance.un@demo.jalon.test'`,
    );
    const { person } = (await rapporteur.get('/api/me')).body;
    await sql(`UPDATE tenure SET post_id = $2 WHERE person_id = $1`, [person.id, clearancePostId]);
    expect(code(await rapporteur.post(`/api/benchmark-reports/${report.id}/clear`))).toEqual([
      403,
      'own-draft-cannot-be-cleared',
    ]);
    await sql(`UPDATE tenure SET starts_on = '2001-01-01', ends_on = '2001-01-02' WHERE person_id = $1`, [
      person.id,
    ]);
    for (const path of [
      `/api/benchmark-reports/${report.id}`,
      `/api/benchmark-reports/${report.id}/document?format=pdf&lang=en`,
      `/api/benchmark-reports/${report.id}/document?format=json&lang=en`,
      `/api/benchmarks/${set.benchmarks[0].id}`,
    ]) {
      expect(code(await rapporteur.get(path)), path).toEqual([404, 'not-found']);
    }
    const [assessment] = report.assessments;
    const patch = rapporteur.patch(
      `/api/assessments/${assessment.id}`,
      { paragraphs: [] },
      assessment.version,
    );
    expect(code(await patch)).toEqual([404, 'not-found']);
  });
});
