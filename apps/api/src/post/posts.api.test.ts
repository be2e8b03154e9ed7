import { addDays } from '@jalon/domain/mission/local-date';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
let admin: TestClient;
let today: string;
beforeAll(async () => {
  api = await startTestApi();
  admin = await api.as('admin');
  today = (await admin.get('/api/posts?kind=focal_point&missionId=MLI')).body.items[0].mission.today;
}, startMs);
afterAll(() => api.stop());

const nobodysId = '00000000-0000-4000-8000-000000000000';
const codeOf = ({ status, body }: { status: number; body: Json }) => [status, body.type?.split('/').at(-1)];
const posts = async (query: string) => (await admin.get(`/api/posts?${query}`)).body.items as Json[];
const personOf = async (account: string) =>
  (await admin.get(`/api/people?search=${account}@`)).body.items[0] as Json;
/** Somebody new, invited without a post. */
async function someone(name: string): Promise<Json> {
  const email = `${name.toLowerCase()}@example.org`;
  const answer = await admin.post('/api/invitations', { email, name, language: 'fr' });
  return answer.body.person;
}
async function aFocalPost(title: string): Promise<Json> {
  const wanted = { kind: 'focal_point', title: { fr: title }, organizationId: 'MLI-MJDH', missionId: 'MLI' };
  return (await admin.post('/api/posts', wanted)).body;
}
const give = (post: Json, person: Json, more: object = {}) =>
  admin.post(`/api/posts/${post.id}/tenures`, { personId: person.id, ...more });
const counts = async () => {
  const [row] = await api.dataSource.query(
    `SELECT (SELECT count(*)::int FROM post) AS posts, (SELECT count(*)::int FROM tenure) AS tenures,
            (SELECT count(*)::int FROM person) AS people, (SELECT count(*)::int FROM mail) AS mails,
            (SELECT count(*)::int FROM fact) AS facts`,
  );
  return row;
};
const namesOfFacts = async (subjectId: string) => {
  const rows = await api.dataSource.query('SELECT name FROM fact WHERE subject_id = $1 ORDER BY number', [
    subjectId,
  ]);
  return rows.map(({ name }: { name: string }) => name);
};

describe('the list of posts', () => {
  test('shows who holds them and no content, page by page', async () => {
    for (const title of ['a', 'b', 'c', 'd', 'e', 'f']) await aFocalPost(title);
    const first = await admin.get('/api/posts');
    expect(first.body.items).toHaveLength(50);
    const second = await admin.get(`/api/posts?cursor=${first.body.nextCursor}`);
    expect(second.body.items.length).toBeGreaterThan(0);
    const codes = [...first.body.items, ...second.body.items].map(({ code }: Json) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(codes.toSorted());
    expect(JSON.stringify(first.body)).not.toMatch(/MLI-2022|SSD-AF-2021/);
    expect((await admin.get('/api/posts?cursor=nonsense')).body.items).toHaveLength(50);
  });

  test('is searched by title, holder and address, and narrowed', async () => {
    expect(
      (await posts('search=lead.justice@')).map(({ organization }) => organization.shortName),
    ).toHaveLength(1);
    expect(await posts('search=%25')).toEqual([]);
    expect((await posts('kind=observer')).every(({ kind }) => kind === 'observer')).toBe(true);
    const there = await posts('missionId=SSD');
    expect(there.every(({ mission }) => mission.code === 'SSD')).toBe(true);
    const vacant = await posts('vacant=true');
    expect(vacant.length).toBeGreaterThan(0);
    expect(vacant.every((post) => post.vacant && post.kind !== 'head')).toBe(true);
    expect((await admin.get('/api/posts?vacant=perhaps')).status).toBe(422);
    const { body } = await admin.get('/api/posts/choices');
    expect(body.missions.map(({ code }: Json) => code)).toEqual(expect.arrayContaining(['MLI', 'SSD']));
    expect(body.benchmarkSets.length).toBeGreaterThan(0);
  });

  test('is for administrators alone, and so is everything that changes posts', async () => {
    const before = await counts();
    const [post] = await posts('search=lead.justice@');
    const person = await personOf('colead');
    const tries: [string, string, object?][] = [
      ['GET', '/api/posts'],
      ['GET', '/api/posts/choices'],
      ['GET', `/api/posts/${post.id}`],
      ['POST', '/api/posts', { kind: 'observer', title: { en: 'Me' }, organizationId: 'UN-DPO' }],
      ['PATCH', `/api/posts/${post.id}`, {}],
      ['POST', `/api/posts/${post.id}/tenures`, { personId: person.id }],
      ['POST', `/api/posts/${post.id}/hand-over`, { personId: person.id }],
      ['POST', `/api/tenures/${post.tenures[0].id}/end`, {}],
    ];
    for (const account of ['coordinator', 'lead.justice', 'colead', 'clearance.un', 'observer']) {
      const client = await api.as(account);
      for (const [method, path, body] of tries) {
        const answer = await client.send(method, path, body, { 'if-match': '"1"' });
        expect([account, path, ...codeOf(answer)]).toEqual([account, path, 403, 'may-not-do-this']);
      }
    }
    for (const [method, path, body] of tries) {
      expect((await api.nobody.send(method, path, body, { 'if-match': '"1"' })).status).toBe(401);
    }
    expect(await counts()).toEqual(before);
  });
});

describe('making a post', () => {
  test('of every kind, where kind, side, mission and benchmark sets fit', async () => {
    const { body } = await admin.get('/api/benchmark-sets');
    expect(body.items).toEqual([]);
    const set = (await admin.get('/api/posts/choices')).body.benchmarkSets[0];
    const un = { organizationId: 'SSD-SWPA', missionId: 'SSD' };
    const wanted = [
      { kind: 'coordinator', ...un },
      { kind: 'co_lead', ...un },
      { kind: 'focal_point', organizationId: 'SSD-MODVA', missionId: 'SSD' },
      { kind: 'rapporteur', ...un, benchmarkSetIds: [set.id] },
      { kind: 'clearance', ...un, benchmarkSetIds: [set.reference] },
      { kind: 'observer', organizationId: 'UN-DPO' },
      { kind: 'administrator', organizationId: 'HOST' },
      { kind: 'head', organizationId: 'SSD-MODVA', missionId: 'SSD' },
    ];
    for (const post of wanted) {
      const answer = await admin.post('/api/posts', { title: { en: `A ${post.kind}` }, ...post });
      expect([post.kind, answer.status]).toEqual([post.kind, 201]);
      expect(answer.body).toMatchObject({
        kind: post.kind,
        version: 1,
        tenures: [],
        vacant: post.kind !== 'head',
      });
      expect(await namesOfFacts(answer.body.id)).toEqual(['post.created']);
    }
  });

  test('is refused where they do not, or where a field is the server’s', async () => {
    const before = await counts();
    const post = { kind: 'focal_point', title: { fr: 'X' }, organizationId: 'MLI-MJDH', missionId: 'MLI' };
    const refused = async (changes: object) =>
      codeOf(await admin.post('/api/posts', { ...post, ...changes }));
    expect(await refused({ kind: 'coordinator' })).toEqual([422, 'side-does-not-fit']);
    expect(await refused({ missionId: 'SSD' })).toEqual([422, 'mission-does-not-fit']);
    expect(await refused({ missionId: null })).toEqual([422, 'mission-does-not-fit']);
    expect(await refused({ kind: 'rapporteur' })).toEqual([422, 'benchmark-set-does-not-fit']);
    expect(await refused({ organizationId: nobodysId })).toEqual([422, 'unknown-reference']);
    expect(await refused({ benchmarkSetIds: ['S/RES/0'] })).toEqual([422, 'unknown-reference']);
    for (const foreign of ['id', 'code', 'tenures', 'demonstration', 'planIds']) {
      expect(await refused({ [foreign]: 'x' })).toEqual([422, 'unknown-field']);
    }
    expect(await counts()).toEqual(before);
  });
});

describe('amending a post', () => {
  test('needs its version; once somebody has held it, its kind and place are fixed', async () => {
    const post = await aFocalPost('À modifier');
    const path = `/api/posts/${post.id}`;
    expect((await admin.patch(path, { title: { fr: 'Autre' } })).status).toBe(428);
    const stale = await admin.patch(path, { title: { fr: 'Autre' } }, 7);
    expect([stale.status, stale.body.current.version]).toEqual([412, 1]);
    const moved = await admin.patch(path, { organizationId: 'MLI-CMA' }, 1);
    expect([moved.status, moved.body.version]).toEqual([200, 2]);
    await give(post, await someone('Titulaire'));
    expect(codeOf(await admin.patch(path, { organizationId: 'MLI-MJDH' }, 2))).toEqual([409, 'post-is-used']);
    expect(codeOf(await admin.patch(path, { kind: 'observer' }, 2))).toEqual([409, 'post-is-used']);
    const titled = await admin.patch(path, { title: { fr: 'Point focal, CMA' } }, 2);
    expect([titled.status, titled.body.title]).toEqual([200, { fr: 'Point focal, CMA' }]);
    for (const id of [nobodysId, 'nothing']) {
      expect((await admin.patch(`/api/posts/${id}`, {}, 1)).status).toBe(404);
      expect((await admin.get(`/api/posts/${id}`)).status).toBe(404);
    }
  });

  test('nobody gives the post that they hold another benchmark set', async () => {
    const self = await personOf('admin');
    const [post] = await posts('kind=rapporteur&search=rapporteur.un@');
    const [mission] = await api.dataSource.query(`SELECT id FROM mission WHERE code = $1`, [
      post.mission.code,
    ]);
    const [set] = await api.dataSource.query(
      `INSERT INTO benchmark_set (id, mission_id, reference, paragraph, title, source)
       VALUES (gen_random_uuid(), $1, 'S/RES/9999(2026)', '1', '{"en": "X"}', '{"document": "X"}') RETURNING id`,
      [mission.id],
    );
    const both = { benchmarkSetIds: [...post.benchmarkSets.map(({ id }: Json) => id), set.id] };
    await api.dataSource.query(
      `INSERT INTO tenure (id, post_id, person_id, deputy, starts_on) VALUES (gen_random_uuid(), $1, $2, true, $3)`,
      [post.id, self.id, today],
    );
    const path = `/api/posts/${post.id}`;
    expect(codeOf(await admin.patch(path, both, post.version))).toEqual([403, 'own-tenure']);
    await api.dataSource.query('DELETE FROM tenure WHERE post_id = $1 AND person_id = $2', [
      post.id,
      self.id,
    ]);
    expect((await admin.patch(path, both, post.version)).body.benchmarkSets).toHaveLength(2);
  });

  test('two of the same version at once: one is stale', async () => {
    const post = await aFocalPost('Deux à la fois');
    const answers = await Promise.all(
      ['Un', 'Deux'].map((fr) => admin.patch(`/api/posts/${post.id}`, { title: { fr } }, 1)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe('tenures', () => {
  test('one holder and one deputy at a time; two at once: one is refused', async () => {
    const post = await aFocalPost('Une place');
    const [one, other, deputy] = await Promise.all(['Un1', 'Deux2', 'Trois3'].map(someone));
    const answers = await Promise.all([give(post, one), give(post, other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(codeOf(refused as { status: number; body: Json })).toEqual([409, 'tenure-overlaps']);
    const withDeputy = await give(post, deputy, { deputy: true, endsOn: addDays(today, 30) });
    expect(withDeputy.body).toMatchObject({ vacant: false, tenures: [{ deputy: false }, { deputy: true }] });
    const again = await give(post, deputy, { deputy: true, startsOn: addDays(today, 30) });
    expect(codeOf(again)).toEqual([409, 'holds-it-already']);
    const later = await give(post, deputy, { deputy: true, startsOn: addDays(today, 31) });
    expect(later.status).toBe(201);
  });

  test('nobody gives a post to themselves: directly, by hand-over, or by an invitation to their own address', async () => {
    const before = await counts();
    const self = await personOf('admin');
    const [post] = await posts('search=lead.justice@');
    const own = { email: ' ADMIN@demo.jalon.test', name: 'Me again', language: 'en' };
    const tries = [
      await give(post, self, { deputy: true }),
      await admin.post(`/api/posts/${post.id}/hand-over`, { personId: self.id.toUpperCase() }),
      await admin.post(`/api/posts/${post.id}/hand-over`, { invite: own }),
      await admin.post('/api/invitations', { ...own, postId: post.id, deputy: true }),
    ];
    for (const answer of tries) expect(codeOf(answer)).toEqual([403, 'own-tenure']);
    expect(await counts()).toEqual(before);
  });

  test('a head takes none, a stranger or somebody deactivated gets none, and days must make sense', async () => {
    const post = await aFocalPost('Refus');
    const person = await someone('Refus1');
    const gone = await someone('Parti');
    await admin.post(`/api/people/${gone.id}/deactivate`);
    const [head] = await posts('kind=head');
    const before = await counts();
    expect(codeOf(await give(head, person))).toEqual([409, 'head-takes-no-tenure']);
    const invited = { email: 'minister@example.org', name: 'A minister', language: 'fr' };
    expect(codeOf(await admin.post('/api/invitations', { ...invited, postId: head.id }))).toEqual([
      409,
      'head-takes-no-tenure',
    ]);
    expect(codeOf(await give(post, { id: nobodysId }))).toEqual([422, 'unknown-reference']);
    expect(codeOf(await give(post, gone))).toEqual([409, 'person-is-deactivated']);
    expect(codeOf(await give(post, person, { endsOn: addDays(today, -1) }))).toEqual([
      422,
      'ends-before-it-starts',
    ]);
    expect((await give(post, person, { startsOn: '2026-02-30' })).status).toBe(422);
    expect(codeOf(await give(post, person, { postId: head.id }))).toEqual([422, 'unknown-field']);
    expect((await give({ id: nobodysId }, person)).status).toBe(404);
    expect(await counts()).toEqual(before);
  });

  test('ended now, its rights are gone with the next request, also where it began today', async () => {
    const lead = await api.as('lead.defence');
    const [post] = await posts('search=lead.defence@');
    const tenure = post.tenures.find(({ state }: Json) => state === 'current');
    expect((await lead.get('/api/plans/SSD-AF-2021')).status).toBe(200);
    const ended = await admin.post(`/api/tenures/${tenure.id}/end`);
    expect(ended.body).toMatchObject({ vacant: true });
    expect((await lead.get('/api/plans/SSD-AF-2021')).status).toBe(404);
    // The account stays: ending the last tenure deactivates nobody.
    expect((await lead.get('/api/me')).body.posts).toEqual([]);
    expect(codeOf(await admin.post(`/api/tenures/${tenure.id}/end`))).toEqual([409, 'tenure-is-over']);
    const person = await personOf('lead.defence');
    const { body: again } = await give(post, person);
    expect((await lead.get('/api/plans/SSD-AF-2021')).status).toBe(200);
    await admin.post(`/api/tenures/${again.tenures[0].id}/end`);
    expect((await lead.get('/api/plans/SSD-AF-2021')).status).toBe(404);
    await give(post, person, { startsOn: addDays(today, 1) });
    expect((await lead.get('/api/plans/SSD-AF-2021')).status).toBe(404);
    expect(codeOf(await admin.post(`/api/tenures/${nobodysId}/end`))).toEqual([404, 'not-found']);
    expect(codeOf(await admin.post(`/api/tenures/${tenure.id}/end`, { endsOn: today, force: true }))).toEqual(
      [422, 'unknown-field'],
    );
  });
});

describe('handing a post over', () => {
  test('today: the holder loses at once what the successor gets at once', async () => {
    const lead = await api.as('lead.cma');
    const [post] = await posts('search=lead.cma@');
    const successor = await api.as('colead');
    expect((await lead.get('/api/plans/MLI-CMA')).status).toBe(200);
    const colead = await personOf('colead');
    const answer = await admin.post(`/api/posts/${post.id}/hand-over`, { personId: colead.id });
    expect(answer.status).toBe(200);
    expect((await lead.get('/api/plans/MLI-CMA')).status).toBe(404);
    const mine = (await successor.get('/api/me')).body.posts as Json[];
    expect(mine.some(({ postId }) => postId === post.id)).toBe(true);
    expect((await namesOfFacts(post.id)).slice(-2)).toEqual(['tenure.ended', 'tenure.started']);
    const [fact] = await api.dataSource.query(
      `SELECT mission_id FROM fact WHERE subject_id = $1 AND name = 'tenure.ended'`,
      [post.id],
    );
    expect(fact.mission_id).toBe(post.mission.id);
  });

  test('on a later day, to somebody new who is invited', async () => {
    const post = await aFocalPost('Transmise');
    const holder = await someone('Sortante');
    await give(post, holder);
    const on = addDays(today, 10);
    const invite = { email: 'entrante@example.org', name: 'Entrante', language: 'fr' };
    const answer = await admin.post(`/api/posts/${post.id}/hand-over`, { invite, on });
    expect(answer.body.tenures).toMatchObject([
      { state: 'upcoming', startsOn: on, person: { email: 'entrante@example.org', state: 'invited' } },
      { state: 'current', endsOn: addDays(on, -1), personId: holder.id },
    ]);
    const [mail] = await api.dataSource.query(`SELECT kind, mission_id FROM mail WHERE to_address = $1`, [
      'entrante@example.org',
    ]);
    expect(mail).toEqual({ kind: 'security', mission_id: post.mission.id });
  });

  test('is refused whole: nobody is invited, nobody’s tenure ends', async () => {
    const post = await aFocalPost('Entière');
    const holder = await someone('Entier');
    await give(post, holder);
    const before = await counts();
    const invite = { email: 'neuve@example.org', name: 'Neuve', language: 'fr' };
    const path = `/api/posts/${post.id}/hand-over`;
    expect(codeOf(await admin.post(path, { invite, on: addDays(today, -1) }))).toEqual([
      422,
      'date-in-the-past',
    ]);
    expect(codeOf(await admin.post(path, { personId: holder.id }))).toEqual([409, 'holds-it-already']);
    const taken = await admin.post(path, { invite: { ...invite, email: 'entier@example.org' } });
    expect([...codeOf(taken), taken.body.id]).toEqual([409, 'address-taken', holder.id]);
    expect((await admin.post(path, {})).status).toBe(422);
    expect((await admin.post(path, { invite, personId: holder.id })).status).toBe(422);
    expect((await admin.post(path, { invite: { ...invite, active: false } })).status).toBe(422);
    expect(await counts()).toEqual(before);
  });
});
