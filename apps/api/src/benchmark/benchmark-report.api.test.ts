import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
let rapporteur: TestClient;
let clearance: TestClient;
let otherSide: TestClient;
let set: Json;
let wanted: object;

beforeAll(async () => {
  api = await startTestApi();
  rapporteur = await api.as('rapporteur.un');
  clearance = await api.as('clearance.un');
  otherSide = await api.as('rapporteur.national');
  [set] = (await rapporteur.get('/api/benchmark-sets')).body.items;
  wanted = { benchmarkSetId: set.reference, reportDueOn: set.reportDates.at(-1), voice: 'un' };
}, startMs);
afterAll(() => api.stop());

const code = ({ body }: { body: Json }) => body.type.split('/').at(-1);

describe('a benchmark report', () => {
  let report: Json;
  let assessment: Json;
  const url = (step = '') => `/api/benchmark-reports/${report.id}${step}`;

  test('is drafted once for a set, a date and a voice: 201, then 200', async () => {
    const made = await rapporteur.post('/api/benchmark-reports', wanted);
    expect(made.status).toBe(201);
    expect(made.body.assessments.map((one: Json) => one.letter)).toEqual(['a', 'b', 'c', 'd', 'e']);
    report = made.body;
    const again = await rapporteur.post('/api/benchmark-reports', wanted);
    expect([again.status, again.body.id]).toEqual([200, report.id]);
    assessment = report.assessments.find((one: Json) => one.letter === 'e');
    expect(assessment.paragraphs.some((paragraph: Json) => paragraph.sources.length > 0)).toBe(true);
  });

  test('for a date that is not the set’s is 422, and in the other side’s voice 403', async () => {
    const wrongDate = await rapporteur.post('/api/benchmark-reports', {
      ...wanted,
      reportDueOn: '2026-07-01',
    });
    expect([wrongDate.status, code(wrongDate)]).toEqual([422, 'not-a-report-date']);
    const wrongVoice = await rapporteur.post('/api/benchmark-reports', { ...wanted, voice: 'national' });
    expect(wrongVoice.status).toBe(403);
  });

  test('does not exist for the other side until something of it is shared', async () => {
    expect((await otherSide.get(url())).status).toBe(404);
    expect((await otherSide.get(url('/document?format=pdf&lang=en'))).status).toBe(404);
    expect((await otherSide.patch(`/api/assessments/${assessment.id}`, { paragraphs: [] }, 1)).status).toBe(
      404,
    );
    expect((await rapporteur.post(`/api/assessments/${assessment.id}/share`)).body.shared).toBe(true);
    const shared = await otherSide.get(url());
    expect(shared.body.assessments.map((one: Json) => one.letter)).toEqual(['e']);
    for (const paragraph of shared.body.assessments[0].paragraphs) {
      for (const source of paragraph.sources) expect(source.summary).toBe('');
    }
  });

  test('is edited with the version that was read, cleared by somebody else, then frozen for good', async () => {
    const path = `/api/assessments/${assessment.id}`;
    const { body } = await rapporteur.get(url());
    const { version, paragraphs } = body.assessments.find((one: Json) => one.id === assessment.id);
    const words = paragraphs.map(({ id, text, sources }: Json, place: number) => ({
      id,
      text: place === 0 ? `${text} More follows.` : text,
      sourceIds: sources.map((source: Json) => source.id),
    }));
    expect((await rapporteur.patch(path, { paragraphs: words })).status).toBe(428);
    const stale = await rapporteur.patch(path, { paragraphs: words }, version + 1);
    expect([stale.status, stale.body.current.id]).toEqual([412, assessment.id]);
    const edited = await rapporteur.patch(path, { paragraphs: words }, version);
    expect([edited.status, edited.body.paragraphs[0].edited]).toEqual([200, true]);
    expect(code(await rapporteur.post(url('/freeze')))).toBe('report-not-cleared');
    expect((await rapporteur.post(url('/clear'))).status).toBe(403);
    expect((await clearance.post(url('/clear'))).body.state).toBe('cleared');
    const frozen = await rapporteur.post(url('/freeze'));
    expect(frozen.body).toMatchObject({
      state: 'frozen',
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const after = await rapporteur.patch(path, { paragraphs: words }, edited.body.version);
    expect([after.status, code(after)]).toEqual([409, 'report-is-frozen']);
  });

  test('offers no document that cannot be made yet', async () => {
    expect((await rapporteur.get(url('/document?format=xlsx&lang=en'))).status).toBe(422);
    expect((await rapporteur.get(url('/document?format=pdf'))).status).toBe(422);
  });
});

test('the Council’s benchmarks are read by who reads a plan that feeds them, and by nobody else', async () => {
  const lead = await api.as('lead.defence');
  const [seen] = (await lead.get('/api/benchmark-sets')).body.items;
  expect(seen.reports).toEqual([]);
  expect((await lead.get(`/api/benchmarks/${seen.benchmarks[0].id}`)).body.letter).toBe('a');
  const cma = await api.as('lead.cma');
  expect((await cma.get('/api/benchmark-sets')).body.items).toEqual([]);
  expect((await cma.get(`/api/benchmarks/${seen.benchmarks[0].id}`)).status).toBe(404);
});
