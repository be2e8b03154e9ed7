import { RegisterBuilder } from '@jalon/use-cases/testing/a-register';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MatrixItems, theItems } from '../testing/matrix/matrix-items.ts';
import { REQUESTS } from '../testing/matrix/matrix-requests.ts';
import { type MatrixTable, readMatrixTable } from '../testing/matrix/matrix-table.ts';
import { aMatrixPlace, type Seated, seatEverybody } from '../testing/matrix/matrix-world.ts';
import { registerFingerprint } from '../testing/matrix/register-fingerprint.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Json } from '../testing/test-client.ts';

const allRoutesMs = 240_000;
const nobodysId = '00000000-0000-4000-8000-0000000000ff';

/** What only the server says, with a value that would do harm if it were taken. */
const SERVER_FIELDS: Record<string, unknown> = {
  id: nobodysId,
  version: 99,
  planId: nobodysId,
  activityId: nobodysId,
  personId: nobodysId,
  postId: nobodysId,
  organizationId: nobodysId,
  authorId: nobodysId,
  createdBy: nobodysId,
  recordedFor: nobodysId,
  state: 'accepted',
  acceptedAt: '2026-01-01T00:00:00Z',
  submittedAt: '2026-01-01T00:00:00Z',
  clearedAt: '2026-01-01T00:00:00Z',
  side: 'un',
  rank: 'a0',
  demonstration: false,
  verification: 'verified',
  active: true,
};

let api: TestApi;
let table: MatrixTable;
let seated: Seated[];
let items: MatrixItems;
let document: Json;

beforeAll(async () => {
  api = await startTestApi({ content: 'none' });
  table = readMatrixTable();
  const build = new RegisterBuilder(api.dataSource);
  const place = await aMatrixPlace(build);
  seated = await seatEverybody(build, place, api.nobody);
  items = await theItems(build, place, seated);
  document = (await api.nobody.get('/api/openapi.json')).body;
}, startMs);
afterAll(() => api.stop());

/** Somebody who may do it. */
function whoMay(route: string): Seated | undefined {
  return seated.find(
    ({ seat, situation }) =>
      situation === 'own organization' &&
      table.expected(route, seat, situation, 'unclassified all') === 'yes',
  );
}

/** The fields that the route's own description names. */
function namedFields(route: string): string[] {
  const [method, path] = route.split(' ') as [string, string];
  const described = document.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
  const schema = described?.requestBody?.content?.['application/json']?.schema ?? {};
  const resolved = schema.$ref ? document.components.schemas[schema.$ref.split('/').at(-1)] : schema;
  return Object.keys(resolved.properties ?? {});
}

test(
  'what only the server says is refused on every route, from everybody who may use it',
  async () => {
    const before = await registerFingerprint(api.dataSource);
    const wrong: string[] = [];
    let asked = 0;
    for (const [route, request] of Object.entries(REQUESTS)) {
      const who = whoMay(route);
      if (!request.body || !who) continue;
      const named = namedFields(route);
      for (const [field, value] of Object.entries(SERVER_FIELDS)) {
        if (named.includes(field)) continue;
        const body = { ...request.body(items, 'unclassified all'), [field]: value };
        const headers: Record<string, string> = request.version ? { 'if-match': `"${request.version}"` } : {};
        const [method] = route.split(' ') as [string];
        const answer = await who.client.send(method, request.path(items, 'unclassified all'), body, headers);
        asked += 1;
        const pointers = (answer.body.errors ?? []).map((error: Json) => error.pointer);
        if (answer.status !== 422 || !pointers.includes(`/${field}`)) {
          wrong.push(`${route} with ${field}: ${answer.status} ${pointers.join(' ')}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(500);
    expect(await registerFingerprint(api.dataSource)).toEqual(before);
  },
  allRoutesMs,
);
