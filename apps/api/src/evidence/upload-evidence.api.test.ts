import { aPdf } from '@jalon/documents/testing/a-pdf';
import { aPhotograph } from '@jalon/documents/testing/a-photograph';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { sendFile } from '../testing/send-file.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
const people: Record<string, TestClient> = {};
let activityId: string;
let photographId: string;
let documentId: string;
let updateId: string;
const plan = 'SSD-AF-2021';
const sides = {
  national: ['lead.defence', 'clearance.national', 'rapporteur.national'],
  un: ['colead', 'coordinator', 'clearance.un', 'rapporteur.un'],
  others: ['lead.justice', 'lead.cma', 'observer', 'admin'],
} as const;
const everybody = Object.values(sides).flat();

const as = (account: string): TestClient => people[account]!;
const piece = (changes: object = {}) => ({
  title: 'A register of a training',
  kind: 'training_record',
  dated: '2026-01-12',
  source: 'Ministry of Defence',
  ...changes,
});
const codeOf = ({ body }: { body: Json }): string => body.type?.split('/').at(-1) ?? 'none';
/** Who gets the content of a file, of everybody. */
async function readersOf(id: string): Promise<string[]> {
  const readers: string[] = [];
  for (const account of everybody) {
    const { status } = await as(account).get(`/api/uploads/${id}/content`);
    expect([200, 404], account).toContain(status);
    expect((await as(account).get(`/api/uploads/${id}`)).status, account).toBe(status);
    if (status === 200) readers.push(account);
  }
  return readers.sort();
}
const evidenceOf = async (account: string, id: string): Promise<Json> => {
  const { body } = await as(account).get(`/api/activities/${activityId}`);
  return body.evidence.find((one: Json) => one.uploadId === id);
};

beforeAll(async () => {
  api = await startTestApi();
  for (const account of everybody) people[account] = await api.as(account);
  const { body } = await as('lead.defence').get('/api/me/activities');
  activityId = body.items.find((item: Json) => item.openUpdate === null && item.card.column === 'in_progress')
    .card.id;
  photographId = (await sendFile(as('lead.defence'), await aPhotograph(), 'photo.jpg')).body.uploadId;
  documentId = (await sendFile(as('lead.defence'), await aPdf(['Twelve were trained.']), 'list.pdf')).body
    .uploadId;
}, startMs);
afterAll(() => api.stop());

describe('a file is attached', () => {
  it.each([
    ['of another organization', 'lead.justice'],
    ['of the other side', 'colead'],
  ])('never one %s', async (_, account) => {
    const { body: sent } = await sendFile(as(account), await aPdf(['A text.']), 'a.pdf');
    const answer = await as('lead.defence').post(`/api/activities/${activityId}/updates`, {
      done: 'It was done.',
      status: 'in_progress',
      evidence: [piece({ uploadId: sent.uploadId })],
    });
    expect([answer.status, codeOf(answer), answer.body.errors[0].pointer]).toEqual([
      422,
      'unknown-reference',
      '/evidence/0/uploadId',
    ]);
  });

  it('never one that does not exist', async () => {
    const answer = await as('lead.defence').post(`/api/activities/${activityId}/updates`, {
      done: 'It was done.',
      status: 'in_progress',
      evidence: [piece({ uploadId: '00000000-0000-4000-8000-000000000000' })],
    });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/evidence/0/uploadId']);
  });

  it('with a report, and again when the draft is amended', async () => {
    const evidence = [piece({ uploadId: photographId, audience: 'all' }), piece({ uploadId: documentId })];
    const drafted = await as('lead.defence').post(`/api/activities/${activityId}/updates`, {
      done: 'Twelve officers were trained.',
      status: 'in_progress',
      evidence,
    });
    expect(drafted.status).toBe(201);
    updateId = drafted.body.id;
    expect(drafted.body.evidence[0]).toMatchObject({
      sensitivity: 'confidential',
      audience: 'national',
      upload: {
        id: photographId,
        name: 'photo.jpg',
        mediaType: 'image/jpeg',
        state: 'unread',
        mayConfirm: false,
        afterwards: { sensitivity: 'unclassified', audience: 'all' },
      },
    });
    expect(drafted.body.evidence[1]).toMatchObject({
      audience: 'all',
      upload: { state: 'clean', afterwards: null },
    });
    const amended = await as('lead.defence').patch(
      `/api/updates/${updateId}`,
      { evidence },
      drafted.body.version,
    );
    expect(amended.status).toBe(200);
    expect(amended.body.evidence).toHaveLength(2);
  });

  it('not a second time', async () => {
    const answer = await as('lead.defence').post(`/api/activities/${activityId}/move`, {
      status: 'completed',
      evidence: [piece({ uploadId: documentId })],
    });
    expect(answer.status).toBeGreaterThanOrEqual(409);
    const twice = [piece({ uploadId: documentId }), piece({ uploadId: documentId })];
    const { body: draft } = await as('lead.defence').get(`/api/updates/${updateId}`);
    const amended = await as('lead.defence').patch(
      `/api/updates/${updateId}`,
      { evidence: twice },
      draft.version,
    );
    expect([amended.status, amended.body.errors[0].pointer]).toEqual([422, '/evidence/1/uploadId']);
  });

  test('a draft is its writers’ alone, with its files', async () => {
    expect(await readersOf(documentId)).toEqual(['lead.defence']);
    expect(await readersOf(photographId)).toEqual(['lead.defence']);
  });
});

describe('a photograph on a report that was sent', () => {
  beforeAll(async () => {
    expect((await as('lead.defence').post(`/api/updates/${updateId}/submit`)).status).toBe(200);
  });

  it('is its side’s alone, where the document beside it is everybody’s', async () => {
    expect(await readersOf(photographId)).toEqual([
      'clearance.national',
      'lead.defence',
      'rapporteur.national',
    ]);
    expect(await readersOf(documentId)).toEqual(
      [
        'clearance.national',
        'lead.defence',
        'rapporteur.national',
        'clearance.un',
        'colead',
        'coordinator',
        'rapporteur.un',
      ].sort(),
    );
    expect(await evidenceOf('colead', photographId)).toBeUndefined();
  });

  it('is opened and downloaded on record', async () => {
    const rows = await api.dataSource.query(
      `SELECT name, count(*)::int AS count FROM access WHERE subject_type = 'upload' AND subject_id = $1 GROUP BY name ORDER BY name`,
      [photographId],
    );
    // Each of the three once, their second reading within a quarter of an hour; every download.
    expect(rows).toEqual([
      { name: 'exported', count: 4 },
      { name: 'opened', count: 4 - 1 },
    ]);
  });

  it.each([
    ['its sender', 'lead.defence', 403, 'own-upload'],
    ['the other side', 'colead', 404, 'not-found'],
    ['the other side’s coordinator', 'coordinator', 404, 'not-found'],
    ['another plan', 'lead.justice', 404, 'not-found'],
    ['an observer', 'observer', 404, 'not-found'],
    ['an administrator', 'admin', 404, 'not-found'],
  ])('is not confirmed by %s', async (_, account, status, code) => {
    const answer = await as(account).post(`/api/uploads/${photographId}/confirm`, { showsNoSurvivor: true });
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect((await as('lead.defence').get(`/api/uploads/${photographId}`)).body.state).toBe('unread');
  });

  it('is not confirmed without the words', async () => {
    const clearance = as('clearance.national');
    expect((await clearance.post(`/api/uploads/${photographId}/confirm`, {})).status).toBe(422);
    const no = await clearance.post(`/api/uploads/${photographId}/confirm`, { showsNoSurvivor: false });
    expect(no.status).toBe(422);
  });

  it('is confirmed by a second person of its side, and then for whom it was meant', async () => {
    expect((await evidenceOf('clearance.national', photographId)).upload.mayConfirm).toBe(true);
    const answer = await as('clearance.national').post(`/api/uploads/${photographId}/confirm`, {
      showsNoSurvivor: true,
    });
    expect([answer.status, answer.body.state]).toEqual([200, 'clean']);
    expect(await evidenceOf('colead', photographId)).toMatchObject({
      sensitivity: 'unclassified',
      audience: 'all',
      upload: { state: 'clean', mayConfirm: false, afterwards: null },
    });
    expect(await readersOf(photographId)).toEqual(await readersOf(documentId));
    const [fact] = await api.dataSource.query(
      `SELECT audience, sensitivity FROM fact WHERE name = 'upload.confirmed' AND subject_id = $1`,
      [photographId],
    );
    expect(fact).toEqual({ audience: 'all', sensitivity: 'unclassified' });
    const again = await as('rapporteur.national').post(`/api/uploads/${photographId}/confirm`, {
      showsNoSurvivor: true,
    });
    expect([again.status, codeOf(again)]).toEqual([409, 'upload-not-waiting']);
  });
});

describe('what a UN post attaches', () => {
  it('is for the UN side until it opens it, the file too', async () => {
    const { body: sent } = await sendFile(as('colead'), await aPdf(['A note of a visit.']), 'visit.pdf');
    const accepted = await as('colead').post(`/api/updates/${updateId}/accept`, {});
    expect(accepted.status).toBe(200);
    const found = await as('colead').post(`/api/updates/${updateId}/findings`, {
      finding: 'partly',
      basis: 'site_visit',
      verifiedOn: '2026-01-20',
      evidence: [piece({ uploadId: sent.uploadId })],
    });
    expect(found.status).toBe(201);
    expect(await readersOf(sent.uploadId)).toEqual([
      'clearance.un',
      'colead',
      'coordinator',
      'rapporteur.un',
    ]);
  });
});

describe('whoever left their post', () => {
  it('reads no file of it any more', async () => {
    const lead = as('lead.defence');
    expect((await lead.get(`/api/uploads/${documentId}/content`)).status).toBe(200);
    const [tenure] = await api.dataSource.query(
      `UPDATE tenure SET ends_on = starts_on - 1 WHERE person_id = (SELECT id FROM person WHERE email = $1) RETURNING id`,
      ['lead.defence@demo.jalon.test'],
    );
    expect(tenure).toBeDefined();
    expect([403, 404]).toContain((await lead.get(`/api/uploads/${documentId}/content`)).status);
    expect((await sendFile(lead, await aPdf(['x']), 'a.pdf')).status).toBe(403);
  });

  test(`nobody of ${plan} lost anything by it`, async () => {
    expect((await as('colead').get(`/api/uploads/${documentId}/content`)).status).toBe(200);
  });
});
