import { afterAll, beforeAll, beforeEach } from 'vitest';
import { itIs } from './a-register.ts';
import { openStory, type StoryDatabase } from './story-database.ts';

const today = '2026-02-10T09:00:00.000Z';

/** One story for a file, on 10 February 2026 again before each test, with a plan that no test has touched. */
export function aPlanATest(): { current: StoryDatabase } {
  const base = {} as { current: StoryDatabase };
  let number = 0;
  beforeAll(async () => {
    base.current = await openStory();
  });
  beforeEach(async () => {
    const { story, dataSource } = base.current;
    await itIs(dataSource, today);
    number += 1;
    story.planId = await story.aPlan(`CYCLE-${number}`);
  });
  afterAll(() => base.current.end());
  return base;
}
