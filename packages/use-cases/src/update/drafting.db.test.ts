import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AmendActivity } from '../activity/amend-activity.ts';
import { aDecree, type PersonName, refusalOf, type Story } from '../testing/a-story.ts';
import { openStory, type StoryDatabase } from '../testing/story-database.ts';
import { AmendUpdate } from './amend-update.ts';
import { DiscardUpdate } from './discard-update.ts';
import { SubmitUpdate } from './submit-update.ts';
import type { UpdateRequest } from './update-words.ts';

let base: StoryDatabase;
let story: Story;
beforeAll(async () => {
  base = await openStory();
  story = base.story;
});
afterAll(() => base.end());

const submit = async (by: PersonName, id: string, mutationId?: string) =>
  new SubmitUpdate(story.transactions).execute(await story.as(by), id, { mutationId });
const discard = async (by: PersonName, id: string) =>
  new DiscardUpdate(story.transactions).execute(await story.as(by), id);
const amend = async (by: PersonName, id: string, request: UpdateRequest, version?: number) =>
  new AmendUpdate(story.transactions).execute(
    await story.as(by),
    id,
    version ?? (await story.update(id)).version,
    request,
  );
const valuesOf = (subjectId: string, name: string) =>
  base.dataSource.query(
    'SELECT before, after FROM fact JOIN fact_value USING (number) WHERE subject_id = $1 AND name = $2 ORDER BY number',
    [subjectId, name],
  );

describe('a draft', () => {
  test('may be incomplete and moves nothing; what the status requires is asked for when it is sent', async () => {
    const id = await story.anActivity();
    const draft = await story.aDraft(id, { done: '', status: 'constrained' });
    expect((await story.activity(id)).status).toBe('not_started');
    expect(await refusalOf(submit('luc', draft))).toBe('done-is-empty /done');
    await amend('luc', draft, { done: 'Nothing could be done.' });
    expect(await refusalOf(submit('luc', draft))).toBe('constraint-needs-a-cause /constraintCause');
    await amend('luc', draft, { constraintCause: 'funding' });
    await submit('luc', draft);
    expect(await story.activity(id)).toMatchObject({ status: 'constrained', constraintCause: 'funding' });
  });

  test('is one an activity: a second one names the first', async () => {
    const id = await story.anActivity();
    const draft = await story.aDraft(id);
    const second = story.aDraft(id, {}, 'lena');
    await expect(second).rejects.toMatchObject({ refusal: { code: 'update-exists' }, more: { id: draft } });
    const atOnce = await story.anActivity();
    const both = await Promise.all([
      refusalOf(story.aDraft(atOnce)),
      refusalOf(story.aDraft(atOnce, {}, 'colette')),
    ]);
    expect(both.sort()).toEqual(['allowed', 'update-exists']);
  });

  test('is seen by the organization that writes it and the one it is recorded for, and by nobody else', async () => {
    const id = await story.anActivity();
    const own = await story.aDraft(id);
    for (const name of ['colette', 'aminata', 'omar', 'olga'] as const) {
      expect(await refusalOf(amend(name, own, { done: 'x' }))).toBe('not-found');
    }
    expect(await refusalOf(amend('lena', own, { done: 'The deputy goes on.' }))).toBe('allowed');
    const other = await story.anActivity();
    const recorded = await story.aDraft(other, {}, 'colette');
    expect(await refusalOf(amend('aminata', recorded, { done: 'x' }))).toBe('not-found');
    expect(await refusalOf(amend('corin', recorded, { nextStep: 'A colleague goes on.' }))).toBe('allowed');
    expect(await refusalOf(amend('luc', recorded, { nextStep: 'So does the lead.' }))).toBe('allowed');
  });

  test('leaves facts that only its own side hears of, also when it is sent in other words', async () => {
    const id = await story.anActivity();
    const draft = await story.aDraft(id, { done: 'First thoughts.' });
    await amend('luc', draft, { done: 'Second thoughts.' });
    await submit('luc', draft);
    const facts = await base.dataSource.query(
      'SELECT name, sensitivity, audience FROM fact WHERE subject_id = $1 ORDER BY number',
      [draft],
    );
    expect(facts).toEqual([
      { name: 'update.drafted', sensitivity: 'confidential', audience: 'national' },
      { name: 'update.amended', sensitivity: 'confidential', audience: 'national' },
      { name: 'update.submitted', sensitivity: 'unclassified', audience: 'all' },
    ]);
    const [amended] = await valuesOf(draft, 'update.amended');
    expect(amended).toMatchObject({
      before: { done: 'First thoughts.' },
      after: { done: 'Second thoughts.' },
    });
  });

  test('that is discarded is gone, but its words stay in the trail', async () => {
    const id = await story.anActivity();
    const draft = await story.aDraft(id, { evidence: [aDecree] });
    await discard('luc', draft);
    expect(await refusalOf(submit('luc', draft))).toBe('not-found');
    const [fact] = await valuesOf(draft, 'update.discarded');
    expect(fact.before).toMatchObject({
      state: 'draft',
      done: 'The text was sent to the council of ministers.',
    });
    await story.aDraft(id);
  });

  test('of somebody who saw an older version overwrites nothing', async () => {
    const draft = await story.aDraft(await story.anActivity());
    await amend('luc', draft, { done: 'By Luc.' }, 1);
    const before = await story.everything();
    expect(await refusalOf(amend('lena', draft, { done: 'By Lena.' }, 1))).toBe('stale-version');
    expect(await story.everything()).toBe(before);
    const { version } = await story.update(draft);
    const both = await Promise.all([
      refusalOf(amend('luc', draft, { done: 'One.' }, version)),
      refusalOf(amend('lena', draft, { done: 'Other.' }, version)),
    ]);
    expect(both.sort()).toEqual(['allowed', 'stale-version']);
  });

  test('keeps the other side’s evidence when its own list is replaced', async () => {
    const draft = await story.aDraft(await story.anActivity(), { evidence: [aDecree] }, 'colette');
    await amend('luc', draft, { evidence: [{ ...aDecree, title: 'Of the ministry' }] });
    const rows = await base.dataSource.query(
      'SELECT title, audience FROM evidence WHERE update_id = $1 ORDER BY title',
      [draft],
    );
    expect(rows).toEqual([
      { title: 'Decree 2026-014', audience: 'un' },
      { title: 'Of the ministry', audience: 'all' },
    ]);
  });

  test('of a former lead is set aside when somebody else takes over', async () => {
    const id = await story.anActivity();
    const draft = await story.aDraft(id);
    const { version } = await story.activity(id);
    await new AmendActivity(story.transactions).execute(await story.as('aminata'), id, version, {
      leadOrganizationId: story.organizations.army,
      leadChangeReason: 'The army drafts it.',
    });
    expect(await refusalOf(amend('luc', draft, { done: 'x' }, 1))).toBe('not-found');
    expect(await story.facts(id)).toContain('update.discarded');
    expect(await refusalOf(story.aDraft(id, {}, 'arthur'))).toBe('allowed');
  });
});
