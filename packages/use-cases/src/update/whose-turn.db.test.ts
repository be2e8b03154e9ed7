import { cardInView } from '@jalon/database/activity/activity-detail.query';
import { readClock } from '@jalon/database/clock/clock.query';
import { subjectsById } from '@jalon/database/reminder/ladder-subjects.repository';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonName, Story } from '../testing/a-story.ts';
import { openStory, type StoryDatabase } from '../testing/story-database.ts';
import { AmendUpdate } from './amend-update.ts';
import { DiscardUpdate } from './discard-update.ts';
import { ReturnUpdate } from './return-update.ts';
import { SubmitUpdate } from './submit-update.ts';
import type { UpdateRequest } from './update-words.ts';

let base: StoryDatabase;
let story: Story;
beforeAll(async () => {
  base = await openStory();
  story = base.story;
});
afterAll(() => base.end());

const returnAndRewrite = async (id: string, request: UpdateRequest) => {
  const { transactions } = story;
  await new ReturnUpdate(transactions).execute(await story.as('colette'), id, { reason: 'Which decree?' });
  const { version } = await story.update(id);
  await new AmendUpdate(transactions).execute(await story.as('luc'), id, version, request);
};

/** What the card says to a person, and what the mails are planned from. */
const turnsOf = async (activityId: string, who: PersonName = 'colette') => {
  const { manager } = base.dataSource;
  const { actor } = await story.as(who);
  const now = await readClock(manager);
  const view = await cardInView(manager, { actor: actor as never, now, language: 'en' }, activityId);
  const [subject] = await subjectsById(manager, [activityId], '2026-02-10');
  return [view?.card.waitingFor ?? null, subject?.waiting?.for ?? null];
};

test('a completion still waits for verification when a later one was rewritten, never sent and set aside', async () => {
  const id = await story.anActivity();
  await story.anAccepted(id, { status: 'completed', noEvidence: true });
  expect(await turnsOf(id)).toEqual(['verification', 'verification']);
  const again = await story.aSubmitted(id, { status: 'completed', noEvidence: true });
  await returnAndRewrite(again, { status: 'in_progress', done: 'Not quite.' });
  expect(await turnsOf(id)).toEqual(['correction', 'correction']);
  await new DiscardUpdate(story.transactions).execute(await story.as('luc'), again);
  expect(await turnsOf(id)).toEqual(['verification', 'verification']);
});

test('a report that was sent as complete, then as in progress, stands between two completions', async () => {
  const id = await story.anActivity();
  await story.anAccepted(id, { status: 'completed', noEvidence: true });
  const again = await story.aSubmitted(id, { status: 'completed', noEvidence: true });
  await returnAndRewrite(again, { status: 'in_progress', done: 'Not quite.' });
  await new SubmitUpdate(story.transactions).execute(await story.as('luc'), again);
  await returnAndRewrite(again, { status: 'completed', done: 'It is done.', noEvidence: true });
  await new SubmitUpdate(story.transactions).execute(await story.as('luc'), again);
  expect(await turnsOf(id)).toEqual(['answer', 'answer']);
  await returnAndRewrite(again, { status: 'completed', done: 'It is done.', noEvidence: true });
  await new DiscardUpdate(story.transactions).execute(await story.as('luc'), again);
  // Another status was declared since the first completion: nobody is asked to verify that one any more.
  expect(await turnsOf(id)).toEqual([null, null]);
});
