import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WriteComment } from '../comment/write-comment.ts';
import { type PersonName, refusalOf, type Story } from '../testing/a-story.ts';
import { openStory, type StoryDatabase } from '../testing/story-database.ts';
import { type ActivityAmendment, AmendActivity } from './amend-activity.ts';
import { type ActivityRequest, CreateActivity } from './create-activity.ts';

let base: StoryDatabase;
let story: Story;
beforeAll(async () => {
  base = await openStory();
  story = base.story;
});
afterAll(() => base.end());

const amend = async (by: PersonName, id: string, request: ActivityAmendment, version = 1) =>
  new AmendActivity(story.transactions).execute(await story.as(by), id, version, request);
const create = async (by: PersonName, changes: Partial<ActivityRequest> = {}) =>
  new CreateActivity(story.transactions).execute(await story.as(by), story.planId, {
    commitmentId: 'P1-C1',
    title: 'Train the judges',
    startOn: '2026-01-15',
    dueOn: '2026-06-30',
    ...changes,
  });

describe('a new activity', () => {
  test('gets a reference that is its own for ever, also where two are made at once', async () => {
    const ids = await Promise.all([create('aminata'), create('colette'), create('awa')]);
    const rows = await Promise.all(ids.map((id) => story.activity(id)));
    const references = rows.map(({ reference }) => reference).sort();
    expect(references).toEqual([1, 2, 3].map((number) => `${story.reference}-P1-C1-A${number}`));
    expect(new Set(rows.map(({ rank }) => rank)).size).toBe(3);
    expect(rows.every(({ dueOn, firstDueOn }) => dueOn === firstDueOn)).toBe(true);
  });

  test('is made by the coordinator or the pillar’s co-lead', async () => {
    expect(await refusalOf(create('colette', { commitmentId: 'P1-C1' }))).toBe('allowed');
    for (const name of ['luc', 'wanda', 'olga'] as const) {
      expect(await refusalOf(create(name))).toBe('may-not-do-this');
    }
    for (const name of ['omar', 'adama'] as const) expect(await refusalOf(create(name))).toBe('not-found');
  });

  test('with a fault is not made, and the fault is named', async () => {
    const before = await story.everything();
    expect(await refusalOf(create('aminata', { dueOn: '2026-01-14' }))).toBe('due-before-start /dueOn');
    expect(await refusalOf(create('aminata', { commitmentId: 'P9-C9' }))).toBe(
      'unknown-reference /commitmentId',
    );
    expect(await refusalOf(create('aminata', { leadOrganizationId: 'NOBODY' }))).toBe(
      'unknown-reference /leadOrganizationId',
    );
    const named = [story.organizations.unWomen, 'NOBODY'];
    expect(await refusalOf(create('aminata', { supportOrganizationIds: named }))).toBe(
      'unknown-reference /supportOrganizationIds/1',
    );
    expect(await refusalOf(create('aminata', { audience: 'national' }))).toBe('may-not-do-this /audience');
    expect(await refusalOf(create('aminata', { title: 'Care for Mariam, a girl of 14 who was raped' }))).toBe(
      'survivor-data',
    );
    expect(await story.everything()).toBe(before);
  });
});

describe('an amendment', () => {
  test('of date, start and lead together raises the version once', async () => {
    const id = await story.anActivity();
    await amend('aminata', id, {
      startOn: '2026-08-01',
      dueOn: '2026-12-31',
      dueChangeReason: 'The budget comes late.',
      leadOrganizationId: story.organizations.army,
      leadChangeReason: 'The army takes over.',
      supportOrganizationIds: [story.organizations.unWomen, story.organizations.unWomen],
    });
    expect(await story.activity(id)).toMatchObject({
      version: 2,
      startOn: '2026-08-01',
      dueOn: '2026-12-31',
      firstDueOn: '2026-06-30',
      leadOrganizationId: story.organizations.army,
    });
    expect(await story.facts(id)).toEqual(['activity.created', 'activity.amended']);
    const [change] = await base.dataSource.query('SELECT reason FROM due_change WHERE activity_id = $1', [
      id,
    ]);
    expect(change.reason).toBe('The budget comes late.');
  });

  test('of date or lead has a reason; the lead proposes instead', async () => {
    const id = await story.anActivity();
    const before = await story.everything();
    expect(await refusalOf(amend('colette', id, { dueOn: '2026-12-31' }))).toBe(
      'reason-required /dueChangeReason',
    );
    expect(await refusalOf(amend('colette', id, { leadOrganizationId: story.organizations.army }))).toBe(
      'reason-required /leadChangeReason',
    );
    expect(await refusalOf(amend('luc', id, { dueOn: '2026-12-31', dueChangeReason: 'Late' }))).toBe(
      'may-not-do-this',
    );
    expect(await refusalOf(amend('aminata', id, { dueOn: '2026-01-01' }))).toBe('due-before-start /dueOn');
    expect(await refusalOf(amend('aminata', id, { startOn: '2026-07-01' }))).toBe(
      'due-before-start /startOn',
    );
    expect(await refusalOf(amend('aminata', id, { title: 'x' }, 7))).toBe('stale-version');
    expect(await story.everything()).toBe(before);
  });

  test('by two at once overwrites nothing', async () => {
    const id = await story.anActivity();
    const both = await Promise.all([
      refusalOf(amend('aminata', id, { title: 'One' })),
      refusalOf(amend('colette', id, { title: 'Other' })),
    ]);
    expect(both.sort()).toEqual(['allowed', 'stale-version']);
  });

  test('that makes it confidential marks its own fact so', async () => {
    const id = await story.anActivity();
    await amend('aminata', id, { sensitivity: 'confidential', title: 'A sensitive title' });
    const [fact] = await base.dataSource.query(
      `SELECT sensitivity FROM fact WHERE subject_id = $1 AND name = 'activity.amended'`,
      [id],
    );
    expect(fact.sensitivity).toBe('confidential');
  });
});

describe('a comment', () => {
  const comment = async (by: PersonName, id: string, audience: 'all' | 'un' | 'national') =>
    new WriteComment(story.transactions).execute(await story.as(by), id, { text: 'A word.', audience });

  test('is for all or for the writer’s own side', async () => {
    const id = await story.anActivity();
    expect(await refusalOf(comment('luc', id, 'national'))).toBe('allowed');
    expect(await refusalOf(comment('luc', id, 'un'))).toBe('may-not-do-this /audience');
    expect(await refusalOf(comment('colette', id, 'un'))).toBe('allowed');
    expect(await refusalOf(comment('colette', id, 'national'))).toBe('may-not-do-this /audience');
    // Who sits on both sides writes from the side that they name.
    const own = await comment('bintou', id, 'un');
    const [row] = await base.dataSource.query('SELECT organization_id FROM comment WHERE id = $1', [own]);
    expect(row.organization_id).toBe(story.organizations.wpaUnit);
    expect(await refusalOf(comment('olga', id, 'all'))).toBe('may-not-do-this');
    expect(await refusalOf(comment('omar', id, 'all'))).toBe('not-found');
  });

  test('is heard of by nobody who may not see what it stands on', async () => {
    const id = await story.anActivity({ audience: 'un', sensitivity: 'confidential' });
    const commentId = await comment('colette', id, 'all');
    const [fact] = await base.dataSource.query(
      'SELECT sensitivity, audience FROM fact WHERE subject_id = $1',
      [commentId],
    );
    expect(fact).toEqual({ sensitivity: 'confidential', audience: 'un' });
    expect(await refusalOf(comment('luc', id, 'all'))).toBe('not-found');
  });
});
