import { RegisterBuilder } from '@jalon/use-cases/testing/a-register';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KnownRoutes } from '../http/known-routes.ts';
import { type MatrixItems, theItems } from '../testing/matrix/matrix-items.ts';
import type { MatrixRequest } from '../testing/matrix/matrix-request.ts';
import { REQUESTS } from '../testing/matrix/matrix-requests.ts';
import { MARKINGS, type MarkingName } from '../testing/matrix/matrix-seats.ts';
import { isMarked, type MatrixTable, readMatrixTable } from '../testing/matrix/matrix-table.ts';
import { aMatrixPlace, type Seated, seatEverybody } from '../testing/matrix/matrix-world.ts';
import { registerFingerprint } from '../testing/matrix/register-fingerprint.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Answer, Json } from '../testing/test-client.ts';

const matrixMs = 900_000;
/** Asked at once: refusals change nothing, so their order does not matter. */
const atOnce = 12;

let api: TestApi;
let table: MatrixTable;
let seated: Seated[];
let items: MatrixItems;

beforeAll(async () => {
  api = await startTestApi({ content: 'none' });
  table = readMatrixTable();
  const build = new RegisterBuilder(api.dataSource);
  const place = await aMatrixPlace(build);
  seated = await seatEverybody(build, place, api.nobody);
  items = await theItems(build, place, seated);
}, startMs);
afterAll(() => api.stop());

interface Question {
  route: string;
  who: Seated;
  marking: MarkingName;
  expected: string;
}

function questionsOf(route: string): Question[] {
  const markings = isMarked(table.routes.get(route)!.thing) ? MARKINGS : MARKINGS.slice(0, 1);
  return seated.flatMap((who) =>
    markings.map((marking) => ({
      route,
      who,
      marking,
      expected: table.expected(route, who.seat, who.situation, marking),
    })),
  );
}

const ask = ({ route, who, marking }: Question) => send(route, REQUESTS[route]!, who.client, marking);

async function send(route: string, request: MatrixRequest, client: Seated['client'], marking: MarkingName) {
  const path = request.path(items, marking);
  // What others did before has given the thing another version.
  const seen = request.asRead && (await client.get(path)).body?.version;
  const headers = request.version === undefined ? {} : { 'if-match': `"${request.version}"` };
  return client.send(
    request.method ?? route.split(' ')[0]!,
    path,
    request.form?.() ?? bodyOf(request, marking, seen),
    headers as Record<string, string>,
  );
}

/** Undefined for what is asked for without one. */
function bodyOf(request: MatrixRequest, marking: MarkingName, seen: number | undefined) {
  const body = request.body?.(items, marking);
  return body && seen ? { ...body, version: seen } : body;
}

const said = ({ route, who, marking, expected }: Question, status: number) =>
  `${route}: ${who.seat}, ${who.situation}, ${marking}: expected ${expected}, got ${status}`;

async function inBatches<T, R>(all: T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < all.length; from += atOnce) {
    results.push(...(await Promise.all(all.slice(from, from + atOnce).map(work))));
  }
  return results;
}

/** What takes something away is asked last. */
function routesInOrder(): string[] {
  const routes = [...table.routes.keys()];
  return [...routes.filter((one) => !REQUESTS[one]?.last), ...routes.filter((one) => REQUESTS[one]?.last)];
}

describe('the matrix of rights', () => {
  test('every route of the program stands on the page, and every row of the page is a route', () => {
    const routes = api.application
      .get(KnownRoutes)
      .all()
      .filter(({ method, url }) => !['HEAD', 'OPTIONS'].includes(method) && !url.includes('*'))
      .map(({ method, url }) => `${method} ${url}`);
    const onPage = [...table.routes.keys(), ...table.publicRoutes];
    expect(routes.length).toBeGreaterThan(50);
    expect({ missing: routes.filter((route) => !onPage.includes(route)) }).toEqual({ missing: [] });
    expect({ unknown: onPage.filter((route) => !routes.includes(route)) }).toEqual({ unknown: [] });
    expect({ notAsked: [...table.routes.keys()].filter((route) => !REQUESTS[route]) }).toEqual({
      notAsked: [],
    });
  });

  test('who is not signed in is refused on every route that is not public', async () => {
    const faults = await inBatches([...table.routes.keys()], async (route) => {
      const { status } = await send(route, REQUESTS[route]!, api.nobody, 'unclassified all');
      return status === 401 ? [] : [`${route}: ${status}`];
    });
    expect(faults.flat()).toEqual([]);
  });

  test(
    'what is refused has the expected answer and leaves no row but its refusal',
    async () => {
      const before = await registerFingerprint(api.dataSource);
      const wrong: string[] = [];
      for (const route of routesInOrder()) {
        const refused = questionsOf(route).filter(({ expected }) => expected !== 'yes');
        const faults = await inBatches(refused, async (question) => {
          const { status } = await ask(question);
          return String(status) === question.expected ? [] : [said(question, status)];
        });
        wrong.push(...faults.flat());
        const left = await registerFingerprint(api.dataSource);
        if (wrong.length === 0) expect({ route, left }).toEqual({ route, left: before });
      }
      expect(wrong).toEqual([]);
    },
    matrixMs,
  );

  test(
    'what is allowed is done, or only state, words or second eyes are in its way',
    async () => {
      const wrong: string[] = [];
      for (const route of routesInOrder()) {
        const allowed = questionsOf(route).filter(({ expected }) => expected === 'yes');
        const answers: Answer<Json>[] = [];
        for (const question of allowed) {
          const answer = await ask(question);
          answers.push(answer);
          if (!isDoneOrLater(route, answer)) wrong.push(said(question, answer.status));
        }
        const done = answers.some(({ status }) => status < 300);
        // A request that is never done shows nothing.
        if (allowed.length > 0 && done === NEVER_DONE.has(route)) wrong.push(`${route}: done is ${done}`);
      }
      expect(wrong).toEqual([]);
    },
    matrixMs,
  );
});

/** What wants more than a right: a tick of the worker, or an authenticator. Other tests do these. */
const NEVER_DONE = new Set([
  'POST /api/demo/clock',
  'POST /api/me/two-factor/confirm',
  'POST /api/me/two-factor/recovery-codes',
  'POST /api/me/two-factor/disable',
]);
/** Refusals that look at who did the step before, not at the right. */
const SECOND_EYES = new Set([
  'own-update',
  'own-record',
  'own-draft-cannot-be-cleared',
  'same-organization',
  'own-upload',
]);

function isDoneOrLater(route: string, { status, body }: Answer<Json>): boolean {
  if (status < 300) return true;
  if (route.startsWith('GET ')) return false;
  const code = String(body.type).split('/').at(-1) ?? '';
  return [409, 412, 422].includes(status) || (status === 403 && SECOND_EYES.has(code));
}
