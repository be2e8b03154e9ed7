import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AmendActivity } from '../activity/amend-activity.ts';
import { CreateActivity } from '../activity/create-activity.ts';
import { MoveActivity } from '../activity/move-activity.ts';
import type { Caller } from '../caller.ts';
import { WriteComment } from '../comment/write-comment.ts';
import { CloseCycle } from '../cycle/close-cycle.ts';
import { SubmitReturn } from '../cycle/submit-return.ts';
import { RecordFinding } from '../finding/record-finding.ts';
import { ReplyToFinding } from '../finding/reply-to-finding.ts';
import { itIs } from '../testing/a-register.ts';
import { type PersonName, refusalOf, type Story } from '../testing/a-story.ts';
import { openStory, type StoryDatabase } from '../testing/story-database.ts';
import { AcceptUpdate } from '../update/accept-update.ts';
import { AmendUpdate } from '../update/amend-update.ts';
import { DiscardUpdate } from '../update/discard-update.ts';
import { DraftUpdate } from '../update/draft-update.ts';
import { FileErratum } from '../update/file-erratum.ts';
import { ReturnUpdate } from '../update/return-update.ts';
import { SubmitUpdate } from '../update/submit-update.ts';
import { AmendPlan, type PlanAmendment } from './amend-plan.ts';
import { CreateCommitment } from './create-commitment.ts';
import { CreatePillar } from './create-pillar.ts';
import { CreatePlan, type PlanRequest } from './create-plan.ts';

let base: StoryDatabase;
let story: Story;
beforeAll(async () => {
  base = await openStory();
  story = base.story;
});
afterAll(() => base.end());

const create = async (by: PersonName, changes: Partial<PlanRequest> = {}) =>
  new CreatePlan(story.transactions).execute(await story.as(by), {
    reference: 'MLI-NEW',
    title: { en: 'A new plan' },
    type: 'framework',
    missionId: story.missionId,
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    languages: ['en'],
    ...changes,
  });
const amend = async (by: PersonName, request: Partial<PlanAmendment>, version?: number) =>
  new AmendPlan(story.transactions).execute(
    await story.as(by),
    story.planId,
    version ?? (await story.plan()).version,
    { reason: 'A slip of the pen', ...request },
  );

describe('a plan', () => {
  test('is the coordinator’s to make, in her mission, under a reference that is free', async () => {
    expect(await refusalOf(create('colette'))).toBe('may-not-do-this');
    expect(await refusalOf(create('aminata', { missionId: 'ELSEWHERE' }))).toBe(
      'unknown-reference /missionId',
    );
    expect(await refusalOf(create('aminata', { endsOn: '2025-01-01' }))).toBe('due-before-start /endsOn');
    expect(await refusalOf(create('aminata', { parentPlanId: 'NO-PLAN' }))).toBe(
      'unknown-reference /parentPlanId',
    );
    const both = await Promise.all([refusalOf(create('aminata')), refusalOf(create('awa'))]);
    expect(both.sort()).toEqual(['allowed', 'reference-taken /reference']);
  });

  test('is corrected with a reason, against the version that was seen', async () => {
    const { title } = await story.plan();
    await amend('aminata', { title: { en: 'Corrected' } });
    const [fact] = await base.dataSource.query(
      `SELECT before, after FROM fact JOIN fact_value USING (number) WHERE name = 'plan.amended' ORDER BY number DESC`,
    );
    expect(fact).toMatchObject({ before: { title }, after: { reason: 'A slip of the pen' } });
    expect(await refusalOf(amend('aminata', { title: { en: 'x' } }, 1))).toBe('stale-version');
    expect(await refusalOf(amend('luc', { title: { en: 'x' } }))).toBe('may-not-do-this');
    expect(await refusalOf(amend('omar', { title: { en: 'x' } }))).toBe('not-found');
    expect(await refusalOf(amend('aminata', { extendedTo: '2026-06-30' }))).toBe(
      'due-before-start /extendedTo',
    );
    await itIs(base.dataSource, '2028-02-01T09:00:00Z');
    expect(await refusalOf(amend('aminata', { extendedTo: '2028-01-31' }))).toBe(
      'date-in-the-past /extendedTo',
    );
    const { version } = await story.plan();
    await amend('aminata', { endsOn: undefined, extendedTo: undefined });
    expect(await story.plan()).toMatchObject({ endsOn: '2027-12-31', version: version + 1 });
  });

  test('lets no source, title or place name a survivor', async () => {
    const words = 'Statement of Mariam, a girl of 14 who was raped';
    expect(await refusalOf(create('aminata', { reference: 'X-1', sources: [{ document: words }] }))).toBe(
      'survivor-data',
    );
    expect(await refusalOf(create('aminata', { reference: 'X-1', signedPlace: words }))).toBe(
      'survivor-data',
    );
    expect(await refusalOf(amend('aminata', { reason: words }))).toBe('survivor-data');
  });
});

test('a closed plan is read and never changed, by any use case', async () => {
  const id = await story.anActivity();
  const draft = await story.aDraft(await story.anActivity());
  const waiting = await story.aSubmitted(id);
  const accepted = await story.anAccepted(await story.anActivity(), {
    status: 'completed',
    noEvidence: true,
  });
  const finding = { finding: 'partly', basis: 'document', verifiedOn: '2026-02-10' } as const;
  const { transactions } = story;
  const findingId = await new RecordFinding(transactions).execute(
    await story.as('colette'),
    accepted,
    finding,
  );
  const [{ id: cycleId }] = await base.dataSource.query(
    `SELECT id FROM cycle WHERE state = 'open' AND plan_id = $1`,
    [story.planId],
  );
  const [{ id: pillarId }] = await base.dataSource.query('SELECT id FROM pillar WHERE plan_id = $1', [
    story.planId,
  ]);
  await base.dataSource.query('UPDATE plan SET closed_at = $2 WHERE id = $1', [
    story.planId,
    '2026-02-10T08:00:00Z',
  ]);
  const text = { en: 'Words' };
  const organizations = {
    leadOrganizationId: story.organizations.ministry,
    coLeadOrganizationId: story.organizations.unJustice,
  };
  const dates = { startOn: '2026-02-01', dueOn: '2026-03-01' };
  const writes: Record<string, [PersonName, (caller: Caller) => Promise<unknown>]> = {
    AmendPlan: [
      'aminata',
      (caller) => new AmendPlan(transactions).execute(caller, story.planId, 99, { reason: 'x' }),
    ],
    CreatePillar: [
      'aminata',
      (caller) =>
        new CreatePillar(transactions).execute(caller, story.planId, {
          ...organizations,
          number: 9,
          title: text,
          objective: 'awareness',
        }),
    ],
    CreateCommitment: [
      'aminata',
      (caller) =>
        new CreateCommitment(transactions).execute(caller, pillarId, {
          number: 9,
          text,
          source: { document: 'x' },
        }),
    ],
    CreateActivity: [
      'aminata',
      (caller) =>
        new CreateActivity(transactions).execute(caller, story.planId, {
          ...dates,
          commitmentId: 'P1-C1',
          title: 'x',
        }),
    ],
    AmendActivity: [
      'aminata',
      async (caller) =>
        new AmendActivity(transactions).execute(caller, id, (await story.activity(id)).version, {
          title: 'x',
        }),
    ],
    MoveActivity: [
      'luc',
      (caller) => new MoveActivity(transactions).execute(caller, id, { status: 'not_started' }),
    ],
    WriteComment: [
      'luc',
      (caller) => new WriteComment(transactions).execute(caller, id, { text: 'x', audience: 'all' }),
    ],
    DraftUpdate: [
      'luc',
      (caller) => new DraftUpdate(transactions).execute(caller, id, { status: 'in_progress' }),
    ],
    AmendUpdate: ['luc', (caller) => new AmendUpdate(transactions).execute(caller, draft, 1, { done: 'x' })],
    SubmitUpdate: ['luc', (caller) => new SubmitUpdate(transactions).execute(caller, draft)],
    DiscardUpdate: ['luc', (caller) => new DiscardUpdate(transactions).execute(caller, draft)],
    ReturnUpdate: [
      'colette',
      (caller) => new ReturnUpdate(transactions).execute(caller, waiting, { reason: 'x' }),
    ],
    AcceptUpdate: ['colette', (caller) => new AcceptUpdate(transactions).execute(caller, waiting)],
    FileErratum: [
      'luc',
      (caller) => new FileErratum(transactions).execute(caller, accepted, { text: 'x', reason: 'x' }),
    ],
    RecordFinding: [
      'colette',
      (caller) => new RecordFinding(transactions).execute(caller, accepted, finding),
    ],
    ReplyToFinding: [
      'luc',
      (caller) => new ReplyToFinding(transactions).execute(caller, findingId, { text: 'x' }),
    ],
    CloseCycle: ['aminata', (caller) => new CloseCycle(transactions).execute(caller, cycleId)],
    SubmitReturn: [
      'luc',
      (caller) =>
        new SubmitReturn(transactions).execute(caller, `${cycleId}.${story.organizations.ministry}`),
    ],
  };
  const before = await story.everything();
  const answers: Record<string, string> = {};
  for (const [name, [person, write]] of Object.entries(writes)) {
    const stranger = await refusalOf(write(await story.as('omar')));
    answers[name] = `${await refusalOf(write(await story.as(person)))}, ${stranger}`;
  }
  expect(answers).toEqual(
    Object.fromEntries(Object.keys(writes).map((name) => [name, 'plan-is-closed, not-found'])),
  );
  expect(await story.everything()).toBe(before);
});
