import { afterAll, beforeAll, expect, test } from 'vitest';
import { AmendActivity } from '../activity/amend-activity.ts';
import { MoveActivity } from '../activity/move-activity.ts';
import { WriteComment } from '../comment/write-comment.ts';
import { TurnCycles } from '../cycle/turn-cycles.ts';
import { refusalOf, type Story } from '../testing/a-story.ts';
import { openStory, type StoryDatabase } from '../testing/story-database.ts';
import { AcceptUpdate } from '../update/accept-update.ts';

let base: StoryDatabase;
let story: Story;
beforeAll(async () => {
  base = await openStory();
  story = base.story;
});
afterAll(() => base.end());

const ranks = (): Promise<{ id: string; rank: string; status: string }[]> =>
  base.dataSource.query('SELECT id, rank, status FROM activity WHERE plan_id = $1 ORDER BY rank', [
    story.planId,
  ]);
const deadlocks = async () =>
  Number(
    (
      await base.dataSource.query('SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()')
    )[0].deadlocks,
  );

test('fifty people who move fifty cards to one place lose none, double none, and leave one strict order', async () => {
  const ids = await Promise.all(Array.from({ length: 50 }, () => story.anActivity()));
  const target = await story.anActivity();
  const caller = await story.as('luc');
  const startedAt = performance.now();
  await Promise.all(
    ids.map((id, index) =>
      new MoveActivity(story.transactions).execute(caller, id, {
        status: 'in_progress',
        after: index % 2 === 0 ? target : (ids[(index + 7) % 50] ?? target),
        mutationId: `mover-${index}-0000`,
      }),
    ),
  );
  const tookMs = performance.now() - startedAt;
  const cards = await ranks();
  expect(cards).toHaveLength(51);
  expect(cards.filter(({ status }) => status === 'in_progress')).toHaveLength(50);
  expect(new Set(cards.map(({ rank }) => rank)).size).toBe(51);
  const [{ count }] = await base.dataSource.query(`SELECT count(*) FROM "update" WHERE state = 'declared'`);
  expect(count).toBe('50');
  const facts = await base.dataSource.query(
    `SELECT count(*) AS all, count(DISTINCT activity_id) AS cards FROM fact WHERE name = 'activity.declared'`,
  );
  expect(facts).toEqual([{ all: '50', cards: '50' }]);
  expect(tookMs).toBeLessThan(20_000);
});

test('whatever is done at once in one plan, nobody waits for ever and nothing has to be tried again', async () => {
  const before = await deadlocks();
  const ids = await Promise.all(Array.from({ length: 8 }, () => story.anActivity()));
  const waiting = await Promise.all(ids.map((id) => story.aSubmitted(id)));
  const [luc, colette, aminata] = [
    await story.as('luc'),
    await story.as('colette'),
    await story.as('aminata'),
  ];
  const { transactions } = story;
  const results = await Promise.all(
    ids.flatMap((id, index) => [
      refusalOf(new AcceptUpdate(transactions).execute(colette, waiting[index]!)),
      refusalOf(
        new MoveActivity(transactions).execute(luc, id, {
          status: 'not_started',
          after: ids[(index + 1) % 8],
        }),
      ),
      refusalOf(new WriteComment(transactions).execute(aminata, id, { text: 'A word.', audience: 'un' })),
      refusalOf(new AmendActivity(transactions).execute(aminata, id, 2, { title: `Title ${index}` })),
      refusalOf(new TurnCycles(transactions).execute()),
    ]),
  );
  expect(results.filter((result) => result !== 'allowed' && result !== 'stale-version')).toEqual([]);
  expect(await deadlocks()).toBe(before);
});

test('the trail of all this holds: each fact continues the one before', async () => {
  const [{ broken }] = await base.dataSource.query(
    `SELECT count(*) AS broken FROM (
       SELECT fact.*, lag(hash, 1, repeat('0', 64)) OVER (ORDER BY number) AS expected,
              lag(number, 1, 0::bigint) OVER (ORDER BY number) AS earlier FROM fact) f
      WHERE previous_hash <> expected OR number <> earlier + 1`,
  );
  expect(broken).toBe('0');
});
