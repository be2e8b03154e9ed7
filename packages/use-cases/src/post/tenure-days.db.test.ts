import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { connect } from '@jalon/database/connection/data-source';
import { loadActor } from '@jalon/database/post/actor.query';
import { Transactions } from '@jalon/database/transaction/transactions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../caller.ts';
import { itIs, RegisterBuilder, type SeatedPerson } from '../testing/a-register.ts';
import { EndTenure } from './end-tenure.ts';
import { HandOverPost } from './hand-over-post.ts';
import { StartTenure } from './start-tenure.ts';

const settings = {
  publicUrl: 'https://jalon.example.org',
  secret: 'a secret of tests',
  demonstration: false,
};

/** Where it is already tomorrow, and where it is still yesterday, when it is the 10th in Greenwich. */
const zones = [
  {
    timeZone: 'Pacific/Kiritimati',
    now: '2026-06-10T11:00:00.000Z',
    today: '2026-06-11',
    midnight: '2026-06-11T10:00:00.000Z',
  },
  {
    timeZone: 'Pacific/Pago_Pago',
    now: '2026-06-10T09:00:00.000Z',
    today: '2026-06-09',
    midnight: '2026-06-10T11:00:00.000Z',
  },
];

let database: TestDatabase;
let dataSource: Awaited<ReturnType<typeof connect>>;
let build: RegisterBuilder;
let transactions: Transactions;
let admin: Caller;
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await connect(database.appUrl);
  build = new RegisterBuilder(dataSource);
  transactions = new Transactions(dataSource);
  const { person } = await build.seat(null, 'administrator', 'partner');
  const actor = await loadActor(dataSource.manager, person.id, '2026-06-01T00:00:00Z');
  if (!actor) throw new Error('The administrator is not there');
  admin = { actor, source: 'test', language: 'en' };
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const holds = async ({ id }: { id: string }, post: { id: string }, at: string) =>
  (await loadActor(dataSource.manager, id, at))?.posts.some(({ postId }) => postId === post.id) ?? false;
const before = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();
const daysOf = async ({ post }: SeatedPerson) =>
  dataSource.query(
    'SELECT starts_on::text AS "from", ends_on::text AS "to" FROM tenure WHERE post_id = $1 ORDER BY starts_on, ends_on',
    [post.id],
  );

describe.each(zones)('in $timeZone, where it is $today', ({ timeZone, now, today, midnight }) => {
  async function aFocalPoint(): Promise<SeatedPerson> {
    await itIs(dataSource, now);
    const { id } = await build.mission({ timeZone });
    return build.seat(id, 'focal_point', 'national');
  }

  test('a tenure that is ended now is over by the mission’s own calendar, and one may begin the same day', async () => {
    const seat = await aFocalPoint();
    expect(await holds(seat.person, seat.post, now)).toBe(true);
    await new EndTenure(transactions).execute(admin, seat.tenure.id);
    expect(await holds(seat.person, seat.post, now)).toBe(false);
    await new StartTenure(transactions).execute(admin, seat.post.id, { personId: seat.person.id });
    expect(await holds(seat.person, seat.post, now)).toBe(true);
    expect((await daysOf(seat)).at(-1)).toEqual({ from: today, to: null });
  });

  test('handed over from tomorrow, the post changes hands at the mission’s midnight, to the millisecond', async () => {
    const seat = await aFocalPoint();
    const successor = await build.person();
    const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
    await new HandOverPost(transactions, settings).execute(admin, seat.post.id, {
      personId: successor.id,
      on: tomorrow,
    });
    expect(await daysOf(seat)).toEqual([
      { from: '2020-01-01', to: today },
      { from: tomorrow, to: null },
    ]);
    for (const [at, old] of [
      [now, true],
      [before(midnight), true],
      [midnight, false],
    ] as const) {
      expect([at, await holds(seat.person, seat.post, at)]).toEqual([at, old]);
      expect([at, await holds(successor, seat.post, at)]).toEqual([at, !old]);
    }
  });
});

test('many who give one post away at once: it has one holder', async () => {
  await itIs(dataSource, '2026-06-10T12:00:00.000Z');
  const { id } = await build.mission();
  const { post, tenure } = await build.seat(id, 'focal_point', 'national');
  await new EndTenure(transactions).execute(admin, tenure.id);
  const people = await Promise.all(Array.from({ length: 6 }, () => build.person()));
  const results = await Promise.allSettled(
    people.map((person, index) =>
      index % 2 === 0
        ? new StartTenure(transactions).execute(admin, post.id, { personId: person.id })
        : new HandOverPost(transactions, settings).execute(admin, post.id, { personId: person.id }),
    ),
  );
  expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
  const holders = await Promise.all(people.map((person) => holds(person, post, '2026-06-10T12:00:00.000Z')));
  expect(holders.filter(Boolean)).toHaveLength(1);
});
