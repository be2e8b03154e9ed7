import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AmendActivity } from '../activity/amend-activity.ts';
import { MoveActivity } from '../activity/move-activity.ts';
import { aDecree, type PersonName, refusalOf, type Story } from '../testing/a-story.ts';
import { openStory, type StoryDatabase } from '../testing/story-database.ts';
import { AcceptUpdate } from '../update/accept-update.ts';
import { AmendUpdate } from '../update/amend-update.ts';
import { ReturnUpdate } from '../update/return-update.ts';
import { SubmitUpdate } from '../update/submit-update.ts';
import { type FindingRequest, RecordFinding } from './record-finding.ts';
import { ReplyToFinding } from './reply-to-finding.ts';

let base: StoryDatabase;
let story: Story;
beforeAll(async () => {
  base = await openStory();
  story = base.story;
});
afterAll(() => base.end());

const completed = { status: 'completed', noEvidence: true } as const;
const verify = async (by: PersonName, updateId: string, request: Partial<FindingRequest> = {}) =>
  new RecordFinding(story.transactions).execute(await story.as(by), updateId, {
    finding: 'verified',
    basis: 'document',
    verifiedOn: '2026-02-10',
    ...request,
  });
const accept = async (by: PersonName, id: string) =>
  new AcceptUpdate(story.transactions).execute(await story.as(by), id);
const declare = async (id: string, status: 'in_progress' | 'not_started') =>
  new MoveActivity(story.transactions).execute(await story.as('luc'), id, { status });
const verificationOf = async (id: string) => (await story.activity(id)).verification;

describe('Verified', () => {
  test('is entered with the finding and left with the next declaration; the finding stays', async () => {
    const id = await story.anActivity();
    const updateId = await story.anAccepted(id, completed);
    expect(await verificationOf(id)).toBe(null);
    const findingId = await verify('colette', updateId);
    expect(await story.activity(id)).toMatchObject({
      verification: 'verified',
      acceptedVerification: 'verified',
    });
    await declare(id, 'in_progress');
    expect(await story.activity(id)).toMatchObject({
      status: 'in_progress',
      verification: null,
      acceptedVerification: 'verified',
    });
    const [{ count }] = await base.dataSource.query('SELECT count(*) FROM finding WHERE id = $1', [
      findingId,
    ]);
    expect(count).toBe('1');
  });

  test('is not entered again by a new completion that nobody has verified', async () => {
    const id = await story.anActivity();
    await verify('colette', await story.anAccepted(id, completed));
    await declare(id, 'in_progress');
    const second = await story.aSubmitted(id, completed);
    expect(await verificationOf(id)).toBe(null);
    await accept('colette', second);
    expect(await verificationOf(id)).toBe(null);
    await verify('colette', second);
    expect(await verificationOf(id)).toBe('verified');
  });

  test('is not entered by a correction that hides the status declared in between', async () => {
    const id = await story.anActivity();
    await verify('colette', await story.anAccepted(id, completed));
    const between = await story.aSubmitted(id, { status: 'in_progress' });
    await new ReturnUpdate(story.transactions).execute(await story.as('colette'), between, {
      reason: 'Is it done or not?',
    });
    const { version } = await story.update(between);
    await new AmendUpdate(story.transactions).execute(await story.as('luc'), between, version, completed);
    await new SubmitUpdate(story.transactions).execute(await story.as('luc'), between);
    expect(await story.activity(id)).toMatchObject({ status: 'completed', verification: null });
    await accept('colette', between);
    expect(await verificationOf(id)).toBe(null);
  });

  test('is not left by a correction that is being written and was not sent', async () => {
    const id = await story.anActivity();
    const first = await story.anAccepted(id, completed);
    const second = await story.aSubmitted(id, completed);
    await new ReturnUpdate(story.transactions).execute(await story.as('colette'), second, { reason: 'Why?' });
    const { version } = await story.update(second);
    await new AmendUpdate(story.transactions).execute(await story.as('luc'), second, version, {
      status: 'in_progress',
    });
    await verify('colette', first);
    expect(await story.activity(id)).toMatchObject({ status: 'completed', verification: 'verified' });
  });

  test('follows the newest finding; the older one remains', async () => {
    const id = await story.anActivity();
    const updateId = await story.anAccepted(id, completed);
    await verify('colette', updateId);
    await verify('aminata', updateId, { finding: 'partly' });
    expect(await verificationOf(id)).toBe('partly');
    await verify('colette', updateId);
    expect(await verificationOf(id)).toBe('verified');
    const rows = await base.dataSource.query(
      'SELECT finding, sequence FROM finding WHERE activity_id = $1 ORDER BY sequence',
      [id],
    );
    expect(rows.map(({ finding }: { finding: string }) => finding)).toEqual([
      'verified',
      'partly',
      'verified',
    ]);
  });
});

describe('a finding', () => {
  test('is on an accepted update, dated today at the latest', async () => {
    const updateId = await story.aSubmitted(await story.anActivity(), completed);
    const before = await story.everything();
    expect(await refusalOf(verify('colette', updateId))).toBe('update-not-accepted');
    expect(await story.everything()).toBe(before);
    await accept('colette', updateId);
    expect(await refusalOf(verify('colette', updateId, { verifiedOn: '2026-02-11' }))).toBe(
      'date-in-the-future /verifiedOn',
    );
  });

  test('comes from outside the reporting organization and those above or below it', async () => {
    const own = await story.anAccepted(await story.anActivity(), completed);
    expect(await refusalOf(verify('luc', own))).toBe('own-update');
    expect(await refusalOf(verify('lena', own))).toBe('may-not-do-this');
    const recorded = await story.aSubmitted(await story.anActivity(), completed, 'colette');
    await accept('aminata', recorded);
    expect(await refusalOf(verify('colette', recorded))).toBe('own-record');
    expect(await refusalOf(verify('corin', recorded))).toBe('allowed');
    const ofUn = await story.aSubmitted(
      await story.anActivity({ commitmentId: 'P2-C1' }),
      completed,
      'aminata',
    );
    await accept('awa', ofUn);
    expect(await refusalOf(verify('colette', ofUn))).toBe('same-organization');
    expect(await refusalOf(verify('awa', ofUn))).toBe('allowed');
    expect(await refusalOf(verify('aminata', ofUn))).toBe('own-record');
  });

  test('by an organization that supports the activity is the coordinator’s only, and marked', async () => {
    const support = { supportOrganizationIds: [story.organizations.unJustice, story.organizations.wpaUnit] };
    const updateId = await story.anAccepted(await story.anActivity(support), completed, 'aminata');
    expect(await refusalOf(verify('colette', updateId))).toBe('supporting-organization');
    const findingId = await verify('aminata', updateId);
    const [finding] = await base.dataSource.query('SELECT * FROM finding WHERE id = $1', [findingId]);
    expect(finding.by_implementing_partner).toBe(true);
  });

  test('shows its result to all; a note and evidence for one side stay there, also in the trail', async () => {
    const updateId = await story.anAccepted(await story.anActivity(), completed);
    expect(await refusalOf(verify('colette', updateId, { note: 'Seen.', audience: 'national' }))).toBe(
      'may-not-do-this /audience',
    );
    const findingId = await verify('colette', updateId, {
      note: 'The registry does not list it.',
      audience: 'un',
      evidence: [aDecree],
    });
    const facts = await base.dataSource.query(
      `SELECT name, audience, after FROM fact JOIN fact_value USING (number)
        WHERE subject_id = $1 OR after ->> 'findingId' = $1::text ORDER BY number`,
      [findingId],
    );
    expect(facts).toMatchObject([
      { name: 'evidence.added', audience: 'un' },
      { name: 'finding.recorded', audience: 'all', after: { finding: 'verified', noteAudience: 'un' } },
    ]);
    expect(JSON.stringify(facts[1])).not.toContain('registry');
  });

  test('sent twice under one name is recorded once', async () => {
    const updateId = await story.anAccepted(await story.anActivity(), completed);
    const [one, other] = await Promise.all([
      verify('colette', updateId, { mutationId: 'finding-1' }),
      verify('colette', updateId, { mutationId: 'finding-1' }),
    ]);
    expect(one).toBe(other);
    expect(await story.facts(one)).toEqual(['finding.recorded']);
  });

  test('on a card that was discontinued changes nothing of it', async () => {
    const id = await story.anActivity();
    const updateId = await story.anAccepted(id, completed);
    await new MoveActivity(story.transactions).execute(await story.as('aminata'), id, {
      status: 'discontinued',
      discontinuedReason: 'Dropped',
    });
    await verify('colette', updateId);
    expect(await story.activity(id)).toMatchObject({
      status: 'discontinued',
      verification: null,
      acceptedVerification: null,
    });
  });
});

describe('the right of reply', () => {
  const reply = async (by: PersonName, findingId: string) =>
    new ReplyToFinding(story.transactions).execute(await story.as(by), findingId, {
      text: 'It was published.',
    });

  test('is the lead’s, once, and changes no finding', async () => {
    const id = await story.anActivity();
    const findingId = await verify('colette', await story.anAccepted(id, completed), {
      finding: 'not_verified',
    });
    expect(await refusalOf(reply('colette', findingId))).toBe('not-the-lead');
    expect(await refusalOf(reply('omar', findingId))).toBe('not-found');
    const both = await Promise.all([refusalOf(reply('luc', findingId)), refusalOf(reply('lena', findingId))]);
    expect(both.sort()).toEqual(['allowed', 'finding-already-replied']);
    expect(await verificationOf(id)).toBe('not_verified');
  });

  test('does not exist on a finding that somebody may not see', async () => {
    const id = await story.anActivity();
    const findingId = await verify('colette', await story.anAccepted(id, completed));
    const { version } = await story.activity(id);
    await new AmendActivity(story.transactions).execute(await story.as('aminata'), id, version, {
      audience: 'un',
    });
    expect(await refusalOf(reply('luc', findingId))).toBe('not-found');
    expect(await refusalOf(reply('luc', story.planId))).toBe('not-found');
  });
});
