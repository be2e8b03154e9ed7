import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDecree, type PersonName, refusalOf, type Story } from '../testing/a-story.ts';
import { openStory, type StoryDatabase } from '../testing/story-database.ts';
import { AcceptUpdate } from '../update/accept-update.ts';
import { SubmitUpdate } from '../update/submit-update.ts';
import { MoveActivity, type MoveRequest } from './move-activity.ts';

let base: StoryDatabase;
let story: Story;
beforeAll(async () => {
  base = await openStory();
  story = base.story;
});
afterAll(() => base.end());

const move = async (by: PersonName, id: string, request: MoveRequest) =>
  new MoveActivity(story.transactions).execute(await story.as(by), id, request);
const statesOf = async (activityId: string): Promise<string[]> => {
  const rows = await base.dataSource.query(
    'SELECT state FROM "update" WHERE activity_id = $1 ORDER BY sequence NULLS FIRST',
    [activityId],
  );
  return rows.map(({ state }: { state: string }) => state);
};
const updatesOf = (activityId: string) =>
  base.dataSource.query('SELECT * FROM "update" WHERE activity_id = $1 ORDER BY sequence', [activityId]);

describe('a move into another column', () => {
  test('without words is bare: the column changes and nobody has to answer', async () => {
    const id = await story.anActivity();
    await move('luc', id, { status: 'in_progress' });
    expect(await story.activity(id)).toMatchObject({
      status: 'in_progress',
      declaredOn: '2026-02-10',
      acceptedStatus: 'not_started',
      version: 2,
    });
    expect(await statesOf(id)).toEqual(['declared']);
    const [{ id: bare }] = await updatesOf(id);
    expect(
      await refusalOf(new AcceptUpdate(story.transactions).execute(await story.as('colette'), bare)),
    ).toBe('update-not-submitted');
    expect(await story.facts(id)).toEqual(['activity.created', 'activity.declared']);
  });

  test('without what the status requires moves nothing and writes nothing', async () => {
    const id = await story.anActivity();
    const before = await story.everything();
    expect(await refusalOf(move('luc', id, { status: 'constrained' }))).toBe(
      'constraint-needs-a-cause /constraintCause',
    );
    expect(await refusalOf(move('luc', id, { status: 'completed' }))).toBe(
      'completed-needs-evidence /evidence',
    );
    expect(await refusalOf(move('luc', id, { status: 'discontinued' }))).toBe(
      'discontinued-needs-a-reason /discontinuedReason',
    );
    expect(await refusalOf(move('luc', id, { status: 'in_progress', evidence: [aDecree] }))).toBe(
      'done-is-empty /done',
    );
    expect(await story.everything()).toBe(before);
  });

  test('keeps the cause beside the status, and forgets it with the next one', async () => {
    const id = await story.anActivity();
    await move('luc', id, { status: 'constrained', constraintCause: 'funding', constraintNote: 'No budget' });
    expect(await story.activity(id)).toMatchObject({
      constraintCause: 'funding',
      constraintNote: 'No budget',
    });
    await move('luc', id, { status: 'in_progress' });
    expect(await story.activity(id)).toMatchObject({ constraintCause: null, constraintNote: null });
    const [fact] = await base.dataSource.query(
      `SELECT before, after FROM fact JOIN fact_value USING (number) WHERE subject_id = $1 ORDER BY number DESC LIMIT 1`,
      [id],
    );
    expect(fact).toMatchObject({
      before: { status: 'constrained', constraintCause: 'funding' },
      after: { status: 'in_progress', constraintCause: null },
    });
  });

  test('with words, or to completed, is an update that waits for an answer', async () => {
    const id = await story.anActivity();
    await move('luc', id, { status: 'in_progress', done: 'Drafting has begun.' });
    await move('luc', id, { status: 'completed', evidence: [aDecree] });
    expect(await statesOf(id)).toEqual(['superseded', 'submitted']);
    expect((await story.activity(id)).status).toBe('completed');
    expect(await story.facts(id)).toEqual([
      'activity.created',
      'update.submitted',
      'activity.declared',
      'update.superseded',
      'evidence.added',
      'update.submitted',
      'activity.declared',
    ]);
  });

  test('to completed without evidence needs the words "no evidence available"', async () => {
    const id = await story.anActivity();
    await move('luc', id, { status: 'completed', noEvidence: true });
    const [update] = await updatesOf(id);
    expect(update).toMatchObject({ state: 'submitted', no_evidence: true, done: '' });
  });

  test('as an update is refused while a draft exists; a bare one is not', async () => {
    const id = await story.anActivity();
    await story.aDraft(id);
    expect(await refusalOf(move('luc', id, { status: 'completed', noEvidence: true }))).toBe(
      'move-needs-no-open-update',
    );
    await move('luc', id, { status: 'in_progress' });
    expect(await statesOf(id)).toEqual(['draft', 'declared']);
  });

  test('supersedes nothing where it is bare', async () => {
    const id = await story.anActivity();
    await story.aSubmitted(id, { status: 'in_progress' });
    await move('luc', id, { status: 'constrained', constraintCause: 'staffing' });
    expect(await statesOf(id)).toEqual(['submitted', 'declared']);
  });

  test('is recorded for the lead where co-lead or coordinator make it', async () => {
    const id = await story.anActivity();
    await move('colette', id, { status: 'in_progress' });
    const [update] = await updatesOf(id);
    expect(update).toMatchObject({
      recorded_for_organization_id: story.organizations.ministry,
      organization_id: story.organizations.unJustice,
      person_id: story.persons.colette,
    });
  });

  test('into Verified is a finding, whoever asks', async () => {
    const id = await story.anActivity();
    for (const name of ['luc', 'colette', 'aminata'] as const) {
      expect(await refusalOf(move(name, id, { status: 'verified' }))).toBe('verified-is-a-finding /status');
    }
  });
});

describe('discontinuing', () => {
  test('is a proposal of the lead: status and column stay until it is accepted', async () => {
    const id = await story.anActivity();
    await move('luc', id, { status: 'in_progress' });
    await move('luc', id, { status: 'discontinued', discontinuedReason: 'The law makes it needless.' });
    expect(await story.activity(id)).toMatchObject({ status: 'in_progress', version: 3 });
    expect(await story.facts(id)).toEqual(['activity.created', 'activity.declared', 'update.submitted']);
    const [, { id: proposal }] = await updatesOf(id);
    await new AcceptUpdate(story.transactions).execute(await story.as('colette'), proposal);
    expect(await story.activity(id)).toMatchObject({
      status: 'discontinued',
      acceptedStatus: 'discontinued',
      discontinuedReason: 'The law makes it needless.',
    });
  });

  test('is decided at once by coordinator or co-lead, in their own name, with whatever they say', async () => {
    const id = await story.anActivity();
    const request = {
      status: 'discontinued',
      discontinuedReason: 'Merged with A1',
      done: 'See A1.',
    } as const;
    await move('colette', id, { ...request, evidence: [aDecree] });
    expect(await story.activity(id)).toMatchObject({
      status: 'discontinued',
      acceptedStatus: 'discontinued',
      version: 2,
    });
    const [update] = await updatesOf(id);
    expect(update).toMatchObject({ state: 'declared', recorded_for_organization_id: null, done: 'See A1.' });
    expect(await story.facts(id)).toEqual(['activity.created', 'evidence.added', 'activity.discontinued']);
    expect(await refusalOf(move('luc', id, { status: 'in_progress' }))).toBe('activity-is-discontinued');
  });

  test('leaves a report that waits to be answered, and its proposals change nothing any more', async () => {
    const id = await story.anActivity();
    const updateId = await story.aSubmitted(id, {
      proposedDueOn: '2026-12-31',
      proposalReason: 'Late start',
    });
    await move('aminata', id, { status: 'discontinued', discontinuedReason: 'Dropped' });
    await new AcceptUpdate(story.transactions).execute(await story.as('colette'), updateId);
    expect(await story.activity(id)).toMatchObject({ status: 'discontinued', dueOn: '2026-06-30' });
  });
});

describe('a move within a column', () => {
  test('only reorders: it declares nothing, and standing there already is no change', async () => {
    const [first, second] = [await story.anActivity(), await story.anActivity()];
    await move('luc', second, { status: 'not_started', before: first });
    const [one, other] = [await story.activity(first), await story.activity(second)];
    expect(other.rank < one.rank).toBe(true);
    expect(other).toMatchObject({ declaredOn: null, version: 2 });
    expect(await story.facts(second)).toEqual(['activity.created', 'activity.reordered']);
    await move('luc', second, { status: 'not_started' });
    expect((await story.activity(second)).version).toBe(2);
    expect(await story.facts(second)).toHaveLength(2);
  });

  test('names only neighbours that exist for the mover', async () => {
    const id = await story.anActivity();
    const ofUn = await story.anActivity({ audience: 'un' });
    const place = { status: 'not_started' } as const;
    expect(await refusalOf(move('luc', id, { ...place, after: 'NO-SUCH-CARD' }))).toBe(
      'unknown-reference /after',
    );
    expect(await refusalOf(move('luc', id, { ...place, before: ofUn }))).toBe('unknown-reference /before');
    expect(await refusalOf(move('aminata', id, { ...place, before: ofUn }))).toBe('allowed');
  });

  test('gives the whole plan short ranks again when one has grown too long, in the same order', async () => {
    const [first, second, third] = [
      await story.anActivity(),
      await story.anActivity(),
      await story.anActivity(),
    ];
    const order = async () =>
      (
        await base.dataSource.query('SELECT id FROM activity WHERE plan_id = $1 ORDER BY rank', [
          story.planId,
        ])
      ).map(({ id }: { id: string }) => id);
    // As after many drops into the same gap.
    const deep = `a9${'V'.repeat(70)}`;
    const plant = 'UPDATE activity SET rank = $2 WHERE id = $1';
    await base.dataSource.query(plant, [first, deep]);
    await base.dataSource.query(plant, [third, `${deep}V`]);
    for (const [mover, other] of [
      [second, third],
      [third, second],
    ] as const) {
      await move('luc', mover, { status: 'not_started', after: first });
      const ranks = await order();
      expect(ranks.indexOf(mover)).toBe(ranks.indexOf(first) + 1);
      expect(ranks.indexOf(other)).not.toBe(ranks.indexOf(mover));
    }
    const three = [first, second, third];
    expect((await order()).filter((id: string) => three.includes(id))).toEqual([first, third, second]);
    const [{ longest }] = await base.dataSource.query('SELECT max(length(rank)) AS longest FROM activity');
    expect(longest).toBeLessThanOrEqual(64);
  });
});

describe('a mover', () => {
  test('who cannot see the card is told that it does not exist', async () => {
    const id = await story.anActivity();
    const secret = await story.anActivity({ sensitivity: 'confidential' });
    expect(await refusalOf(move('omar', id, { status: 'in_progress' }))).toBe('not-found');
    expect(await refusalOf(move('adama', id, { status: 'in_progress' }))).toBe('not-found');
    expect(await refusalOf(move('olga', secret, { status: 'in_progress' }))).toBe('not-found');
    expect(await refusalOf(move('olga', id, { status: 'in_progress' }))).toBe('may-not-do-this');
    expect(await refusalOf(move('wanda', id, { status: 'in_progress' }))).toBe('not-the-lead');
    expect(await refusalOf(move('wanda', secret, { status: 'in_progress' }))).toBe('not-found');
  });

  test('whose words could name a survivor is stopped, and nothing of them is kept', async () => {
    const id = await story.anActivity();
    const before = await story.everything();
    const done = 'A 14-year-old girl was raped at the market.';
    expect(await refusalOf(move('luc', id, { status: 'in_progress', done }))).toBe('survivor-data');
    expect(await story.everything()).toBe(before);
  });

  test('who sends the same move twice, or at once, gets the first result again', async () => {
    const id = await story.anActivity();
    const request = { status: 'in_progress', done: 'Begun.', mutationId: 'phone-0001' } as const;
    const results = await Promise.all([
      move('luc', id, request),
      move('luc', id, request),
      move('luc', id, request),
    ]);
    expect(new Set(results)).toEqual(new Set([id]));
    expect(await statesOf(id)).toEqual(['submitted']);
    // The same name in another person's hand is another change; for another kind of change it is a mistake.
    await move('colette', id, { status: 'constrained', constraintCause: 'other', mutationId: 'phone-0001' });
    expect(await statesOf(id)).toEqual(['submitted', 'declared']);
    const [{ id: updateId }] = await updatesOf(id);
    const again = new SubmitUpdate(story.transactions).execute(await story.as('luc'), updateId, {
      mutationId: 'phone-0001',
    });
    expect(await refusalOf(again)).toBe('mutation-used-otherwise /mutationId');
  });
});
