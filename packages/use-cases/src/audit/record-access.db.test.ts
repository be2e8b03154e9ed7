import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Story } from '../testing/a-story.ts';
import { openStory, type StoryDatabase } from '../testing/story-database.ts';
import { RecordAccess } from './record-access.ts';

let base: StoryDatabase;
let story: Story;
beforeAll(async () => {
  base = await openStory();
  story = base.story;
});
afterAll(() => base.end());

test('an opening and a refusal are one row each on a chain of their own, whoever comes at once', async () => {
  const facts = async () => (await base.dataSource.query('SELECT count(*) FROM fact'))[0].count;
  const before = await facts();
  const activityId = await story.anActivity({ sensitivity: 'confidential' });
  const access = {
    personId: story.persons.colette,
    postId: null,
    source: '203.0.113.7',
    subjectType: 'activity',
    planId: story.planId,
  };
  await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      new RecordAccess(story.transactions).execute(
        index % 2 === 0
          ? { ...access, name: 'opened', subjectId: activityId, detail: 'GET /api/activities/{activityId}' }
          : { ...access, name: 'refused', personId: null, subjectId: null, detail: 'not-found' },
      ),
    ),
  );
  const rows = await base.dataSource.query(
    `SELECT number, name, previous_hash = lag(hash, 1, repeat('0', 64)) OVER (ORDER BY number) AS continues
       FROM access ORDER BY number`,
  );
  expect(rows.map(({ number }: { number: string }) => Number(number))).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
  expect(rows.every(({ continues }: { continues: boolean }) => continues)).toBe(true);
  expect(rows.filter(({ name }: { name: string }) => name === 'opened')).toHaveLength(5);
  // The activity's own fact, and nothing of the ten.
  expect(Number(await facts()) - Number(before)).toBe(1);
});

test('neither program nor owner rewrites it', async () => {
  await expect(base.dataSource.query('DELETE FROM access')).rejects.toThrow(/permission denied/);
  await expect(base.asOwner('DELETE FROM access')).rejects.toThrow(/append-only/);
});
