import { RegisterBuilder } from '@jalon/use-cases/testing/a-register';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MatrixItems, theItems } from '../testing/matrix/matrix-items.ts';
import { REQUESTS } from '../testing/matrix/matrix-requests.ts';
import { MARKINGS } from '../testing/matrix/matrix-seats.ts';
import { isMarked, type MatrixTable, readMatrixTable } from '../testing/matrix/matrix-table.ts';
import { aMatrixPlace, type Seated, seatEverybody } from '../testing/matrix/matrix-world.ts';
import { sentinel } from '../testing/matrix/sentinel.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';

const scanMs = 600_000;
const THINGS = ['activity', 'update', 'comment', 'evidence', 'note'];

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

/** Everything that this person's screens could show, from every route that reads, as one text. */
async function everythingRead({ client }: Seated): Promise<string> {
  const texts: string[] = [];
  for (const [route, request] of Object.entries(REQUESTS)) {
    // The stream carries ids alone, and has its own test.
    if (!route.startsWith('GET ') || request.method) continue;
    const markings = isMarked(request.item) ? MARKINGS : MARKINGS.slice(0, 1);
    const answers = await Promise.all(
      markings.flatMap((marking) => [
        client.get(request.path(items, marking)),
        ...(request.item === 'activity' ? commented(marking).map((path) => client.get(path)) : []),
      ]),
    );
    texts.push(...answers.map(({ body }) => JSON.stringify(body)));
  }
  return texts.join('\n');
}

/** The pages of the activities on which the other things stand. */
function commented(marking: (typeof MARKINGS)[number]): string[] {
  const { commentedActivity, reportedActivity } = items.marked[marking];
  return [
    `/api/activities/${commentedActivity}`,
    `/api/activities/${commentedActivity}/comments`,
    `/api/activities/${reportedActivity}`,
  ];
}

test(
  'no route shows anybody a word that its marking keeps from them',
  async () => {
    const shown: Record<string, string[]> = {};
    for (const who of seated) {
      const text = await everythingRead(who);
      const words = MARKINGS.flatMap((marking) =>
        THINGS.filter((thing) => text.includes(sentinel(thing, marking))).map((thing) => ({
          thing,
          marking,
        })),
      );
      const leaked = words.filter(({ marking }) => !table.sees(who.seat, who.situation, marking));
      expect({ seat: who.seat, situation: who.situation, leaked }).toMatchObject({ leaked: [] });
      if (who.situation === 'own organization')
        shown[who.seat] = words.map((one) => `${one.thing} ${one.marking}`);
    }
    // The scan can see: lead and coordinator are shown every kind of thing in every marking that is open to them.
    for (const seat of ['coordinator', 'focal_point', 'co_lead'] as const) {
      const open = MARKINGS.filter((marking) => table.sees(seat, 'own organization', marking));
      const all = open.flatMap((marking) => THINGS.map((thing) => `${thing} ${marking}`));
      expect({ seat, notShown: all.filter((one) => !shown[seat]!.includes(one)) }).toEqual({
        seat,
        notShown: [],
      });
    }
  },
  scanMs,
);
