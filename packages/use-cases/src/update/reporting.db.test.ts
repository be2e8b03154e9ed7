import { activityDetail } from '@jalon/database/activity/activity-detail.query';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MoveActivity } from '../activity/move-activity.ts';
import { aDecree, type PersonName, refusalOf, type Story } from '../testing/a-story.ts';
import { openStory, type StoryDatabase } from '../testing/story-database.ts';
import { AcceptUpdate } from './accept-update.ts';
import { AmendUpdate } from './amend-update.ts';
import { FileErratum } from './file-erratum.ts';
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

const submit = async (by: PersonName, id: string, mutationId?: string) =>
  new SubmitUpdate(story.transactions).execute(await story.as(by), id, { mutationId });
const accept = async (by: PersonName, id: string) =>
  new AcceptUpdate(story.transactions).execute(await story.as(by), id);
const giveBack = async (by: PersonName, id: string, reason = 'Which decree?') =>
  new ReturnUpdate(story.transactions).execute(await story.as(by), id, { reason });
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

describe('sending', () => {
  test('moves the card, and supersedes what nobody has answered', async () => {
    const id = await story.anActivity();
    const first = await story.aSubmitted(id);
    const second = await story.aSubmitted(id, { status: 'completed', noEvidence: true });
    expect((await story.update(first)).state).toBe('superseded');
    expect(await story.update(second)).toMatchObject({
      state: 'submitted',
      sequence: 2,
      submittedOn: '2026-02-10',
    });
    expect((await story.activity(id)).status).toBe('completed');
    expect(await refusalOf(accept('colette', first))).toBe('update-not-submitted');
  });

  test('twice at once sends once; with a name of its own it answers the same again', async () => {
    const draft = await story.aDraft(await story.anActivity());
    const both = await Promise.all([refusalOf(submit('luc', draft)), refusalOf(submit('lena', draft))]);
    expect(both.sort()).toEqual(['allowed', 'update-not-editable']);
    expect(await story.facts(draft)).toEqual(['update.drafted', 'update.submitted']);
    const other = await story.aDraft(await story.anActivity());
    const same = await Promise.all([submit('luc', other, 'send-0001'), submit('luc', other, 'send-0001')]);
    expect(same).toEqual([other, other]);
    expect(await story.facts(other)).toEqual(['update.drafted', 'update.submitted']);
  });

  test('is the lead’s, its deputy’s, or a recorder’s for the lead', async () => {
    const id = await story.anActivity();
    for (const name of ['wanda', 'pascal', 'arthur'] as const) {
      expect(await refusalOf(story.aDraft(id, {}, name))).toMatch(/not-the-lead|not-found/);
    }
    expect(await refusalOf(story.aDraft(id, {}, 'omar'))).toBe('not-found');
    const updateId = await story.aSubmitted(id, {}, 'aminata');
    expect((await story.update(updateId)).recordedForOrganizationId).toBe(story.organizations.ministry);
    const own = await story.aSubmitted(await story.anActivity(), {}, 'bintou');
    expect(await story.update(own)).toMatchObject({
      recordedForOrganizationId: null,
      organizationId: story.organizations.ministry,
    });
  });

  test('of evidence by a UN post keeps it on the UN side until the writer opens it', async () => {
    const id = await story.anActivity();
    const opened = { ...aDecree, title: 'Opened', audience: 'all' } as const;
    await story.aSubmitted(id, { evidence: [aDecree, opened] }, 'colette');
    const facts = await base.dataSource.query(
      `SELECT audience, after ->> 'title' AS title FROM fact JOIN fact_value USING (number)
        WHERE activity_id = $1 AND name = 'evidence.added' ORDER BY number`,
      [id],
    );
    expect(facts).toEqual([
      { audience: 'un', title: 'Decree 2026-014' },
      { audience: 'all', title: 'Opened' },
    ]);
  });

  test('refuses evidence of the other side, of tomorrow, without its link, or not uploaded', async () => {
    const id = await story.anActivity();
    const before = await story.everything();
    const draft = (evidence: object) =>
      refusalOf(story.aDraft(id, { evidence: [{ ...aDecree, ...evidence }] }));
    expect(await draft({ audience: 'un' })).toBe('may-not-do-this /evidence/0/audience');
    expect(await draft({ dated: '2026-02-11' })).toBe('date-in-the-future /evidence/0/dated');
    expect(await draft({ kind: 'link' })).toBe('evidence-needs-a-link /evidence/0/url');
    expect(await draft({ uploadId: id })).toBe('unknown-reference /evidence/0/uploadId');
    expect(await refusalOf(story.aDraft(id, { audience: 'national' }))).toBe(
      'audience-of-the-activity /audience',
    );
    expect(await refusalOf(story.aDraft(id, { proposedLeadOrganizationId: 'NOBODY' }))).toBe(
      'unknown-reference /proposedLeadOrganizationId',
    );
    expect(await story.everything()).toBe(before);
  });

  test('keeps what stands on a confidential activity confidential', async () => {
    const id = await story.anActivity({ sensitivity: 'confidential' });
    const updateId = await story.aSubmitted(id, { sensitivity: 'unclassified', evidence: [aDecree] });
    expect((await story.update(updateId)).sensitivity).toBe('confidential');
    const [evidence] = await base.dataSource.query('SELECT sensitivity FROM evidence WHERE update_id = $1', [
      updateId,
    ]);
    expect(evidence.sensitivity).toBe('confidential');
  });
});

describe('answering', () => {
  test('a return changes no column; the lead corrects and sends again, and the first words stay readable', async () => {
    const id = await story.anActivity();
    const updateId = await story.aSubmitted(id, {
      done: 'It is done.',
      status: 'completed',
      noEvidence: true,
    });
    await giveBack('colette', updateId);
    expect((await story.activity(id)).status).toBe('completed');
    await amend('luc', updateId, { done: 'The draft is done.', status: 'in_progress' });
    expect((await story.activity(id)).status).toBe('completed');
    const doneFor = async (name: PersonName) => {
      const asker = { ...(await story.as(name)), now: '2026-02-10T09:00:00.000Z' };
      const detail = await activityDetail(base.dataSource.manager, asker, id);
      return detail!.updates.map(({ status, done }) => `${status}: ${done}`);
    };
    expect(await doneFor('colette')).toEqual(['completed: It is done.']);
    expect(await doneFor('lena')).toEqual(['in_progress: The draft is done.']);
    await submit('luc', updateId);
    expect(await doneFor('colette')).toEqual(['in_progress: The draft is done.']);
    expect((await story.activity(id)).status).toBe('in_progress');
    const sent = await base.dataSource.query(
      `SELECT sequence, status, words ->> 'done' AS done FROM declaration WHERE update_id = $1 ORDER BY sequence`,
      [updateId],
    );
    expect(sent).toEqual([
      { sequence: 1, status: 'completed', done: 'It is done.' },
      { sequence: 2, status: 'in_progress', done: 'The draft is done.' },
    ]);
    const submissions = await valuesOf(updateId, 'update.submitted');
    expect(submissions.map(({ after }: { after: { done: string } }) => after.done)).toEqual([
      'It is done.',
      'The draft is done.',
    ]);
  });

  test('acceptance changes no column and makes what an observer sees', async () => {
    const id = await story.anActivity();
    const updateId = await story.aSubmitted(id, { status: 'in_progress' });
    await new MoveActivity(story.transactions).execute(await story.as('luc'), id, {
      status: 'constrained',
      constraintCause: 'dependency',
    });
    await accept('colette', updateId);
    expect(await story.activity(id)).toMatchObject({ status: 'constrained', acceptedStatus: 'in_progress' });
  });

  test('applies what the lead proposed, once, with its reason, and keeps the first due date', async () => {
    const id = await story.anActivity();
    const updateId = await story.aSubmitted(id, {
      proposedDueOn: '2026-09-30',
      proposedLeadOrganizationId: story.organizations.army,
      proposalReason: 'The army takes over.',
    });
    expect((await story.activity(id)).dueOn).toBe('2026-06-30');
    const { version } = await story.activity(id);
    await accept('colette', updateId);
    expect(await story.activity(id)).toMatchObject({
      dueOn: '2026-09-30',
      firstDueOn: '2026-06-30',
      leadOrganizationId: story.organizations.army,
      version: version + 1,
    });
    const rows = await base.dataSource.query(
      'SELECT from_on::text, to_on::text, reason FROM due_change WHERE activity_id = $1',
      [id],
    );
    expect(rows).toEqual([{ from_on: '2026-06-30', to_on: '2026-09-30', reason: 'The army takes over.' }]);
    expect(await refusalOf(story.aDraft(id, {}, 'luc'))).toBe('not-the-lead');
  });

  test('is nobody’s who wrote it, sent it or recorded it, in any post', async () => {
    const own = await story.aSubmitted(await story.anActivity(), {}, 'bintou');
    expect(await refusalOf(accept('bintou', own))).toBe('own-update');
    const recorded = await story.aSubmitted(await story.anActivity(), {}, 'colette');
    expect(await refusalOf(accept('colette', recorded))).toBe('own-record');
    const draft = await story.aDraft(await story.anActivity(), {}, 'colette');
    await submit('corin', draft);
    expect(await refusalOf(accept('corin', draft))).toBe('own-record');
    expect(await refusalOf(accept('colette', draft))).toBe('own-record');
    expect(await refusalOf(accept('aminata', draft))).toBe('allowed');
  });

  test('is the co-lead’s of the pillar or the coordinator’s; where the co-lead leads, the coordinator’s alone', async () => {
    const id = await story.anActivity({ commitmentId: 'P2-C1' });
    // UN justice leads pillar 2 itself and has no focal point: the coordinator records, her colleague answers.
    const updateId = await story.aSubmitted(id, {}, 'aminata');
    expect(await refusalOf(accept('corin', updateId))).toBe('same-organization');
    expect(await refusalOf(accept('wanda', updateId))).toBe('may-not-do-this');
    expect(await refusalOf(accept('awa', updateId))).toBe('allowed');
  });

  test('at once by two people answers once', async () => {
    const updateId = await story.aSubmitted(await story.anActivity());
    const both = await Promise.all([
      refusalOf(accept('colette', updateId)),
      refusalOf(giveBack('aminata', updateId)),
    ]);
    expect(both.sort()).toEqual(['allowed', 'update-not-submitted']);
  });

  test('with a return needs a reason, and room for the correction', async () => {
    const id = await story.anActivity();
    const updateId = await story.aSubmitted(id);
    expect(await refusalOf(giveBack('colette', updateId, ' '))).toBe('reason-required /reason');
    const draft = await story.aDraft(id);
    await expect(giveBack('colette', updateId)).rejects.toMatchObject({
      refusal: { code: 'update-exists' },
      more: { id: draft },
    });
  });

  test('by an observer is refused on what they see, and not found on what they do not', async () => {
    const accepted = await story.anAccepted(await story.anActivity());
    const waiting = await story.aSubmitted(await story.anActivity());
    expect(await refusalOf(accept('olga', accepted))).toBe('may-not-do-this');
    expect(await refusalOf(accept('olga', waiting))).toBe('not-found');
    expect(await refusalOf(accept('omar', accepted))).toBe('not-found');
  });
});

describe('an erratum', () => {
  const file = async (by: PersonName, id: string) =>
    new FileErratum(story.transactions).execute(await story.as(by), id, {
      text: 'Fourteen, not forty.',
      reason: 'A typing error.',
    });

  test('is the lead’s or the coordinator’s, and both words stay', async () => {
    const updateId = await story.anAccepted(await story.anActivity());
    const { done } = await story.update(updateId);
    await file('luc', updateId);
    await file('aminata', updateId);
    expect(await refusalOf(file('colette', updateId))).toBe('may-not-do-this');
    expect((await story.update(updateId)).done).toBe(done);
    expect(await story.facts(updateId)).toEqual([
      'update.drafted',
      'update.submitted',
      'update.accepted',
      'update.corrected',
      'update.corrected',
    ]);
  });
});
