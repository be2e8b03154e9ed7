import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
let coordinator: TestClient;
let colead: TestClient;
let clearanceNational: TestClient;
let admin: TestClient;
let activity: { id: string; reference: string };
let note: { id: string };
beforeAll(async () => {
  api = await startTestApi();
  [coordinator, colead, clearanceNational, admin] = (await Promise.all(
    ['coordinator', 'colead', 'clearance.national', 'admin'].map((account) => api.as(account)),
  )) as [TestClient, TestClient, TestClient, TestClient];
  const board = await coordinator.get('/api/plans/SSD-AF-2021/board');
  activity = board.body.columns.flatMap(({ cards }: Json) => cards)[0];
  note = await written({
    text: '=HYPERLINK("http://example.org") is how a sheet is attacked',
    audience: 'un',
    sensitivity: 'confidential',
  });
}, startMs);
afterAll(() => api.stop());

async function written(comment: Json): Promise<{ id: string }> {
  const { status, body } = await coordinator.post(`/api/activities/${activity.id}/comments`, comment);
  expect(status).toBe(201);
  return body;
}
const rows = async (client: TestClient, query: string): Promise<Json[]> => {
  const { status, body } = await client.get(`/api/audit?${query}`);
  expect(status).toBe(200);
  return body.items;
};

describe('who reads the trail', () => {
  test.each(['lead.justice', 'lead.defence', 'colead', 'rapporteur.un', 'rapporteur.national', 'observer'])(
    '%s reads none of it, in no form',
    async (account) => {
      const client = await api.as(account);
      for (const path of ['/api/audit', '/api/audit.csv', '/api/audit?chain=access']) {
        expect((await client.get(path)).status).toBe(403);
      }
    },
  );

  test('the coordinator reads what was written, by whom and in which post', async () => {
    const [row] = await rows(coordinator, `subjectId=${note.id}`);
    expect(row).toMatchObject({
      name: 'comment.written',
      subjectType: 'comment',
      contentHidden: false,
      after: { text: expect.stringContaining('HYPERLINK') },
      activity: { reference: activity.reference },
      plan: { reference: 'SSD-AF-2021' },
      timeZone: 'Africa/Juba',
      person: { name: expect.any(String) },
      post: { title: expect.any(String) },
    });
    expect(row.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('clearance of the other side finds nothing of a note for the UN side, by no filter', async () => {
    expect(await rows(clearanceNational, `subjectId=${note.id}`)).toEqual([]);
    const all = await everyRow(clearanceNational, 'planId=SSD-AF-2021');
    expect(all.length).toBeGreaterThan(20);
    expect(JSON.stringify(all)).not.toContain('HYPERLINK');
    expect(all.filter(({ audience }) => audience === 'un')).toEqual([]);
  });

  test('clearance sees no plan that its benchmark sets do not rest on', async () => {
    expect((await clearanceNational.get('/api/audit?planId=MLI-2022')).status).toBe(404);
    const all = await everyRow(clearanceNational, '');
    expect(new Set(all.flatMap(({ plan }) => plan?.reference ?? []))).toEqual(new Set(['SSD-AF-2021']));
  });

  test('from which address somebody works is told to their own side and to the administrator', async () => {
    const lead = await api.as('lead.defence');
    const said = await lead.post(`/api/activities/${activity.id}/comments`, {
      text: 'We met on Monday.',
      audience: 'all',
    });
    const query = `subjectId=${said.body.id}`;
    expect((await rows(coordinator, query))[0].source).toBeNull();
    expect((await rows(clearanceNational, query))[0].source).toMatch(/127/);
    expect((await rows(coordinator, `subjectId=${note.id}`))[0].source).toMatch(/127/);
  });

  test('nobody reads a draft there that they could not read on its page', async () => {
    const drafts = (await everyRow(clearanceNational, '')).filter(({ name }) => name === 'update.drafted');
    expect(drafts).toEqual([]);
  });

  test('the administrator sees that things happened, and nothing of them', async () => {
    const all = [...(await rows(admin, '')), ...(await rows(admin, 'name=comment.written'))];
    expect(all.length).toBeGreaterThan(100);
    for (const row of all) {
      expect(row).toMatchObject({
        contentHidden: true,
        before: null,
        after: null,
        plan: null,
        activity: null,
      });
    }
    expect(JSON.stringify(all)).not.toMatch(/HYPERLINK|SSD-AF|MLI-/);
    expect(all.some(({ person, post }) => person && post)).toBe(true);
    // And cannot find out by asking for one thing or one plan.
    expect(await rows(admin, `subjectId=${note.id}`)).toEqual([]);
    expect((await admin.get('/api/audit?planId=SSD-AF-2021')).status).toBe(404);
  });

  test('what became of a mission’s calendar is read by whoever coordinates the mission', async () => {
    const path = '/api/missions/SSD/calendar';
    const { timeZone, weekend, holidays, version } = (await coordinator.get(path)).body;
    const day = { on: '2027-06-17', name: 'A day of the mission' };
    const wanted = { timeZone, weekend, holidays: [...holidays, day], version };
    expect((await coordinator.send('PUT', path, wanted)).status).toBe(200);
    const query = 'name=mission.calendar_amended';
    const [row, ...more] = await rows(coordinator, query);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ subjectType: 'mission', plan: null, timeZone, contentHidden: false });
    expect(row.post.title).toBeTruthy();
    // Nothing but the new day differs, however many come after it.
    expect(row.after).toEqual({ ...row.before, holidays: { ...row.before.holidays, [day.on]: day.name } });
    expect(Object.keys(row.before.holidays)).toHaveLength(holidays.length);
    expect(await rows(coordinator, `subjectId=${row.subjectId}&from=2020-01-01`)).toHaveLength(1);
    expect(await rows(clearanceNational, query)).toEqual([]);
    expect(await rows(admin, query)).toMatchObject([{ contentHidden: true, subjectId: null, after: null }]);
    // It is no other mission's affair.
    const tenures = `UPDATE tenure SET ends_on = $1 WHERE post_id = (SELECT post.id FROM post JOIN mission ON mission.id = post.mission_id
      WHERE post.kind = 'coordinator' AND mission.code = 'SSD')`;
    await api.dataSource.query(tenures, ['2026-01-01']);
    expect(await rows(coordinator, query)).toEqual([]);
    await api.dataSource.query(tenures, [null]);
    expect(await rows(coordinator, query)).toHaveLength(1);
  });

  test('what became less readable today is not read in the trail of yesterday', async () => {
    const open = await written({ text: 'This was for all when it was written.', audience: 'all' });
    expect(await rows(clearanceNational, `subjectId=${open.id}`)).toHaveLength(1);
    await api.dataSource.query(`UPDATE comment SET audience = 'un' WHERE id = $1`, [open.id]);
    expect(await rows(clearanceNational, `subjectId=${open.id}`)).toEqual([]);
    expect(await rows(coordinator, `subjectId=${open.id}`)).toHaveLength(1);
  });
});

describe('who opened a confidential note', () => {
  test('is answered by the note and by its activity, once a quarter of an hour', async () => {
    const comments = `/api/activities/${activity.id}/comments`;
    for (const _ of [1, 2, 3]) await colead.get(comments);
    const opened = (query: string) => rows(coordinator, `chain=access&name=opened&${query}`);
    const byNote = await opened(`subjectId=${note.id}`);
    const ofColead = byNote.filter(({ person }) => person.id !== undefined && person.name);
    expect(ofColead).toHaveLength(1);
    expect(byNote[0]).toMatchObject({
      subjectType: 'comment',
      name: 'opened',
      sensitivity: 'confidential',
      audience: 'un',
    });
    expect(byNote[0].post.title).toBeTruthy();
    expect((await opened(`subjectId=${activity.reference}`)).map(({ subjectId }) => subjectId)).toContain(
      note.id,
    );
  });

  test('readers of one side are not shown to the other', async () => {
    await clearanceNational.get(`/api/activities/${activity.id}/comments`);
    const national = await everyRow(clearanceNational, 'chain=access');
    expect(national.filter(({ name }) => name === 'opened')).toEqual([]);
  });

  test('a page that shows nothing confidential leaves no row, and neither does a list', async () => {
    const count = async () => (await api.dataSource.query('SELECT count(*)::int AS n FROM access'))[0].n;
    const before = await count();
    await colead.get('/api/plans/SSD-AF-2021/board');
    await colead.get('/api/plans');
    expect(await count()).toBe(before);
  });
});

describe('filters and pages', () => {
  test('a cursor goes through everything once, in order', async () => {
    const all = await everyRow(coordinator, '');
    const numbers = all.map(({ number }) => number);
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => other - one));
  });

  test('person, post, name, plan and activity narrow it down', async () => {
    const [row] = await rows(coordinator, `subjectId=${note.id}`);
    const by = async (query: string) => rows(coordinator, query);
    expect((await by(`personId=${row.person.id}`)).every(({ person }) => person.id === row.person.id)).toBe(
      true,
    );
    expect((await by(`postId=${row.post.id}`)).every(({ post }) => post.id === row.post.id)).toBe(true);
    expect((await by('name=plan.created')).every(({ name }) => name === 'plan.created')).toBe(true);
    expect((await by('planId=MLI-2022')).every(({ plan }) => plan.reference === 'MLI-2022')).toBe(true);
    expect(
      (await by(`subjectId=${activity.reference}`)).every((one) => one.activity.id === activity.id),
    ).toBe(true);
  });

  test('a period is of days in the mission, both included', async () => {
    const [row] = await rows(coordinator, `subjectId=${note.id}`);
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Africa/Juba' }).format(new Date(row.at));
    expect(await rows(coordinator, `subjectId=${note.id}&from=${day}&to=${day}`)).toHaveLength(1);
    expect(await rows(coordinator, `subjectId=${note.id}&to=2019-12-31`)).toEqual([]);
    expect((await coordinator.get('/api/audit?from=2026-02-30')).status).toBe(422);
  });

  test('what is no filter is refused', async () => {
    expect((await coordinator.get('/api/audit?everything=1')).status).toBe(422);
    expect((await coordinator.get('/api/audit?cursor=1;DROP')).status).toBe(422);
  });
});

describe('the sheet', () => {
  test('says the same, keeps formulas texts, begins with its mark and puts itself on record', async () => {
    const answer = await coordinator.get(`/api/audit.csv?subjectId=${note.id}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="jalon-audit-facts-/);
    const bytes = Buffer.from(
      await (
        await fetch(`${api.url}/api/audit.csv?subjectId=${note.id}`, {
          headers: { cookie: coordinator.cookie },
        })
      ).arrayBuffer(),
    );
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [heads, line] = bytes.toString('utf8').slice(1).split('\r\n');
    expect(heads).toContain('"What happened"');
    expect(line).toContain('"comment.written"');
    const [exported] = await rows(coordinator, 'chain=access&name=exported');
    expect(exported ?? null).toBeNull();
    const [bare] = await rows(admin, 'chain=access&name=exported');
    expect(bare).toMatchObject({ name: 'exported', subjectType: 'audit', contentHidden: true });
  });

  test('has its heads in the reader’s language', async () => {
    const answer = await (await api.as('clearance.national')).get('/api/audit.csv');
    expect(answer.status).toBe(200);
    expect(answer.body).not.toContain('HYPERLINK');
  });
});

/** Every page of a list. */
async function everyRow(client: TestClient, query: string): Promise<Json[]> {
  const all: Json[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { body } = await client.get(`/api/audit?${query}${cursor ? `&cursor=${cursor}` : ''}`);
    all.push(...body.items);
    cursor = body.nextCursor;
  }
  return all;
}
