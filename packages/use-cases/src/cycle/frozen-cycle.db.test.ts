import { cardInView } from '@jalon/database/activity/activity-detail.query';
import { cyclesOf } from '@jalon/database/cycle/cycle.repository';
import { updateThread } from '@jalon/database/update/update-thread.query';
import { expect, test } from 'vitest';
import { MoveActivity } from '../activity/move-activity.ts';
import { RecordFinding } from '../finding/record-finding.ts';
import { ReplyToFinding } from '../finding/reply-to-finding.ts';
import { aPlanATest } from '../testing/a-plan-a-test.ts';
import { aDecree, type PersonName, refusalOf } from '../testing/a-story.ts';
import { AcceptUpdate } from '../update/accept-update.ts';
import { AmendUpdate } from '../update/amend-update.ts';
import { DiscardUpdate } from '../update/discard-update.ts';
import { FileErratum } from '../update/file-erratum.ts';
import { ReturnUpdate } from '../update/return-update.ts';
import { SubmitUpdate } from '../update/submit-update.ts';
import { CloseCycle } from './close-cycle.ts';
import { SubmitReturn } from './submit-return.ts';

const base = aPlanATest();
const close = async () => {
  const { story, dataSource } = base.current;
  const [first] = await cyclesOf(dataSource.manager, story.planId);
  await new CloseCycle(story.transactions).execute(await story.as('aminata'), first!.id);
  return first!.id;
};

/** One report in each state that a close freezes: accepted with a finding, superseded, and a bare move. */
async function frozenReports() {
  const { story } = base.current;
  const activityId = await story.anActivity();
  const superseded = await story.aSubmitted(activityId);
  const accepted = await story.anAccepted(activityId, { status: 'completed', evidence: [aDecree] });
  const findingId = await new RecordFinding(story.transactions).execute(await story.as('colette'), accepted, {
    finding: 'partly',
    basis: 'document',
    verifiedOn: '2026-02-10',
    note: 'One province is missing.',
  });
  const moved = await story.anActivity();
  await new MoveActivity(story.transactions).execute(await story.as('luc'), moved, { status: 'in_progress' });
  const [{ id: declared }] = await base.current.dataSource.query(
    'SELECT id FROM "update" WHERE activity_id = $1',
    [moved],
  );
  return { activityId, superseded, accepted, findingId, declared: declared as string };
}

/** Everything by which a report can be changed, by who might. */
const changes: Record<string, (updateId: string) => Promise<unknown>> = {
  'its words': async (id) => {
    const { story } = base.current;
    const { version } = await story.update(id);
    return new AmendUpdate(story.transactions).execute(await story.as('luc'), id, version, {
      done: 'Otherwise.',
    });
  },
  'its evidence': async (id) => {
    const { story } = base.current;
    const { version } = await story.update(id);
    const words = { evidence: [{ ...aDecree, title: 'Another decree' }] };
    return new AmendUpdate(story.transactions).execute(await story.as('luc'), id, version, words);
  },
  sending: async (id) => {
    const { story } = base.current;
    return new SubmitUpdate(story.transactions).execute(await story.as('luc'), id);
  },
  accepting: async (id) => {
    const { story } = base.current;
    return new AcceptUpdate(story.transactions).execute(await story.as('corin'), id, { note: 'After all.' });
  },
  returning: async (id) => {
    const { story } = base.current;
    return new ReturnUpdate(story.transactions).execute(await story.as('corin'), id, { reason: 'Why?' });
  },
  discarding: async (id) => {
    const { story } = base.current;
    return new DiscardUpdate(story.transactions).execute(await story.as('luc'), id);
  },
};

test('no text of a closed cycle changes, whoever tries and whatever state its report is in', async () => {
  const { story } = base.current;
  const reports = await frozenReports();
  await close();
  const before = await story.everything();
  for (const state of ['accepted', 'superseded', 'declared'] as const) {
    for (const [what, change] of Object.entries(changes)) {
      const refusal = await refusalOf(change(reports[state]));
      expect({ state, what, refusal }).toEqual({
        state,
        what,
        refusal: expect.stringMatching(/^update-not-(editable|submitted)$/),
      });
    }
  }
  expect(await story.everything()).toBe(before);
});

test('a finding is never edited: a newer one stands beside it, and so does the lead’s one reply', async () => {
  const { story, dataSource } = base.current;
  const { accepted, findingId } = await frozenReports();
  await close();
  const notes = () => dataSource.query('SELECT id, note, finding FROM finding WHERE id = $1', [findingId]);
  const before = await notes();
  const again = {
    finding: 'verified',
    basis: 'document',
    verifiedOn: '2026-02-10',
    note: 'Now all of them.',
  } as const;
  await new RecordFinding(story.transactions).execute(await story.as('colette'), accepted, again);
  const reply = { text: 'The list was sent.' };
  await new ReplyToFinding(story.transactions).execute(await story.as('luc'), findingId, reply);
  const second = new ReplyToFinding(story.transactions).execute(await story.as('luc'), findingId, reply);
  expect(await refusalOf(second)).toBe('finding-already-replied');
  expect(await notes()).toEqual(before);
});

test('an erratum stands beside the words as they were sent, for whoever reads them', async () => {
  const { story, dataSource } = base.current;
  const { activityId, accepted } = await frozenReports();
  const words = (await story.update(accepted)).done;
  await close();
  const file = async (by: PersonName) =>
    new FileErratum(story.transactions).execute(await story.as(by), accepted, {
      text: 'Eleven provinces, not twelve.',
      reason: 'A typing error',
    });
  expect(await refusalOf(file('colette'))).toBe('may-not-do-this');
  await file('luc');
  await file('aminata');
  expect((await story.update(accepted)).done).toBe(words);
  for (const name of ['luc', 'colette', 'olga'] as const) {
    const asker = { ...(await story.as(name)), now: '2026-02-11T09:00:00.000Z' };
    const card = await cardInView(dataSource.manager, asker, activityId);
    const { updates } = await updateThread(dataSource.manager, asker, card!);
    const shown = updates.find(({ id }) => id === accepted);
    expect(shown).toMatchObject({ done: words, errata: [{ text: 'Eleven provinces, not twelve.' }, {}] });
  }
});

test('nothing can be sent into it', async () => {
  const { story } = base.current;
  await story.anActivity();
  const cycleId = await close();
  const whole = new SubmitReturn(story.transactions).execute(
    await story.as('luc'),
    `${cycleId}.${story.organizations.ministry}`,
  );
  expect(await refusalOf(whole)).toBe('cycle-is-closed');
  const late = await story.aSubmitted(await story.anActivity());
  expect((await story.update(late)).cycleId).not.toBe(cycleId);
});
