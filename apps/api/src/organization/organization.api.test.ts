import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
let admin: TestClient;
let coordinator: TestClient;
beforeAll(async () => {
  api = await startTestApi();
  [admin, coordinator] = await Promise.all([api.as('admin'), api.as('coordinator')]);
}, startMs);
afterAll(() => api.stop());

const path = '/api/organizations';
const wanted = (changes: object = {}) => ({
  code: 'MLI-NEW',
  name: { fr: 'Direction nouvelle' },
  shortName: { fr: 'DN' },
  kind: 'ministry',
  side: 'national',
  missionId: 'MLI',
  ...changes,
});
const codeOf = ({ status, body }: { status: number; body: Json }) => [status, body.type?.split('/').at(-1)];
const all = async () => (await admin.get(path)).body.items as Json[];
const byCode = async (code: string) => (await all()).find((one) => one.code === code);
const counts = async () => {
  const [row] = await api.dataSource.query(
    'SELECT (SELECT count(*)::int FROM organization) AS rows, (SELECT count(*)::int FROM fact) AS facts',
  );
  return row;
};

describe('organizations', () => {
  test('are all listed for an administrator, and those around one’s plans for everybody else', async () => {
    const mine = (await (await api.as('lead.cma')).get(path)).body.items as Json[];
    expect(mine.every(({ code }) => !code.startsWith('SSD'))).toBe(true);
    const codes = (await all()).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['MLI-MJDH', 'SSD-MODVA', 'HOST']));
  });

  test('are added by an administrator, under a parent, and the coordinator finds the fact in her mission', async () => {
    const answer = await admin.post(path, wanted({ parentId: 'MLI-MJDH' }));
    expect(answer.status).toBe(201);
    const parent = await byCode('MLI-MJDH');
    expect(answer.body).toMatchObject({
      code: 'MLI-NEW',
      parentId: parent.id,
      missionId: parent.missionId,
      version: 1,
    });
    const [fact] = await api.dataSource.query(
      `SELECT name, mission_id, post_id FROM fact WHERE subject_id = $1`,
      [answer.body.id],
    );
    expect(fact).toMatchObject({ name: 'organization.added', mission_id: parent.missionId });
    expect(fact.post_id).not.toBeNull();
  });

  test('a taken code, an unknown place, a faulty or foreign field are refused, and nothing is written', async () => {
    const before = await counts();
    expect(codeOf(await admin.post(path, wanted({ code: 'MLI-MJDH' })))).toEqual([409, 'reference-taken']);
    expect(codeOf(await admin.post(path, wanted({ code: 'X-1', missionId: 'NOWHERE' })))).toEqual([
      422,
      'unknown-reference',
    ]);
    expect(codeOf(await admin.post(path, wanted({ code: 'X-1', parentId: 'NOWHERE' })))).toEqual([
      422,
      'unknown-reference',
    ]);
    for (const faulty of [
      { code: 'no spaces' },
      { side: 'both' },
      { name: {} },
      { name: { en: 'two\nlines' } },
    ]) {
      expect((await admin.post(path, wanted({ code: 'X-1', ...faulty }))).status).toBe(422);
    }
    for (const foreign of ['id', 'demonstration', 'version']) {
      expect(codeOf(await admin.post(path, wanted({ code: 'X-1', [foreign]: 1 })))).toEqual([
        422,
        'unknown-field',
      ]);
    }
    expect(await counts()).toEqual(before);
  });

  test('nobody else adds or amends one, whether or not it exists', async () => {
    const before = await counts();
    const { id } = await byCode('MLI-MJDH');
    for (const client of [coordinator, await api.as('lead.justice'), await api.as('observer')]) {
      expect(codeOf(await client.post(path, wanted({ code: 'X-1' })))).toEqual([403, 'may-not-do-this']);
      for (const one of [id, '00000000-0000-4000-8000-000000000000', 'nothing']) {
        const answer = await client.patch(`${path}/${one}`, { kind: 'police' }, 1);
        expect(codeOf(answer)).toEqual([403, 'may-not-do-this']);
      }
    }
    expect((await api.nobody.post(path, wanted())).status).toBe(401);
    expect((await api.nobody.patch(`${path}/${id}`, {}, 1)).status).toBe(401);
    expect(await counts()).toEqual(before);
  });
});

describe('amending an organization', () => {
  test('needs the present version', async () => {
    const { id, version } = await byCode('HOST');
    expect((await admin.patch(`${path}/${id}`, { kind: 'committee' })).status).toBe(428);
    const stale = await admin.patch(`${path}/${id}`, { kind: 'committee' }, version + 1);
    expect([stale.status, stale.body.current.version]).toEqual([412, version]);
    const amended = await admin.patch(`${path}/${id}`, { shortName: { en: 'Host' } }, version);
    expect([amended.status, amended.body.version]).toEqual([200, version + 1]);
    expect((await admin.patch(`${path}/00000000-0000-4000-8000-000000000000`, {}, 1)).status).toBe(404);
    expect((await admin.patch(`${path}/nothing`, {}, 1)).status).toBe(404);
  });

  test('side and mission are fixed once something names it; before, they are not', async () => {
    const used = await byCode('MLI-MJDH');
    const toUn = await admin.patch(`${path}/${used.id}`, { side: 'un' }, used.version);
    expect(codeOf(toUn)).toEqual([409, 'organization-is-used']);
    const away = await admin.patch(`${path}/${used.id}`, { missionId: null }, used.version);
    expect(codeOf(away)).toEqual([409, 'organization-is-used']);
    // What is said again and not changed is no change.
    expect((await admin.patch(`${path}/${used.id}`, { side: 'national' }, used.version)).status).toBe(200);
    const { body: unused } = await admin.post(path, wanted({ code: 'MLI-FREE' }));
    const moved = await admin.patch(`${path}/${unused.id}`, { side: 'un', missionId: 'SSD' }, 1);
    expect([moved.status, moved.body.side]).toEqual([200, 'un']);
  });

  test('two who close a circle at once: one is refused', async () => {
    const [one, other] = await Promise.all(
      ['MLI-C1', 'MLI-C2'].map(async (code) => (await admin.post(path, wanted({ code }))).body),
    );
    expect(codeOf(await admin.patch(`${path}/${one.id}`, { parentId: one.id }, 1))).toEqual([
      422,
      'parent-cycle',
    ]);
    const answers = await Promise.all([
      admin.patch(`${path}/${one.id}`, { parentId: other.id }, 1),
      admin.patch(`${path}/${other.id}`, { parentId: one.id }, 1),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });
});
