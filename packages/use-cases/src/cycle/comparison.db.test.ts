import { type ComparisonInView, comparisonOf } from '@jalon/database/cycle/comparison.query';
import { cyclesOf } from '@jalon/database/cycle/cycle.repository';
import { returnsOf } from '@jalon/database/cycle/returns.query';
import { planInView } from '@jalon/database/plan/plans-in-view.query';
import { describe, expect, test } from 'vitest';
import { AmendActivity } from '../activity/amend-activity.ts';
import { MoveActivity } from '../activity/move-activity.ts';
import { RecordFinding } from '../finding/record-finding.ts';
import { aPlanATest } from '../testing/a-plan-a-test.ts';
import { itIs } from '../testing/a-register.ts';
import type { PersonName } from '../testing/a-story.ts';
import { ReturnUpdate } from '../update/return-update.ts';
import { CloseCycle } from './close-cycle.ts';

const base = aPlanATest();
const completed = { status: 'completed', noEvidence: true } as const;
const may = '2026-05-20T09:00:00.000Z';

const cyclesNow = () => cyclesOf(base.current.dataSource.manager, base.current.story.planId);
async function inView<A>(
  name: PersonName,
  read: (
    plan: NonNullable<Awaited<ReturnType<typeof planInView>>>,
    cycles: Awaited<ReturnType<typeof cyclesOf>>,
    asker: Parameters<typeof comparisonOf>[3],
  ) => Promise<A>,
  now = may,
): Promise<A> {
  const { story, dataSource } = base.current;
  const asker = { ...(await story.as(name)), now };
  const plan = await planInView(dataSource.manager, asker, story.planId);
  return read(plan!, await cyclesNow(), asker);
}
const compared = (name: PersonName, which = 1, now = may) =>
  inView(
    name,
    (plan, cycles, asker) => comparisonOf(base.current.dataSource.manager, plan, cycles[which]!, asker),
    now,
  );
const close = async (which: number) =>
  new CloseCycle(base.current.story.transactions).execute(
    await base.current.story.as('aminata'),
    (await cyclesNow())[which]!.id,
  );
const verify = async (updateId: string) =>
  new RecordFinding(base.current.story.transactions).execute(
    await base.current.story.as('colette'),
    updateId,
    {
      finding: 'verified',
      basis: 'site_visit',
      verifiedOn: '2026-02-10',
    },
  );
const ids = (list: { activity: { id: string } }[]) => list.map(({ activity }) => activity.id).sort();
const fraction = ({ now, before }: ComparisonInView) =>
  [before, now].map(
    (figures) => figures && [figures.total, figures.reportedComplete, figures.verified].join(' '),
  );

describe('a cycle held against the one before', () => {
  test('says what moved, what slipped and why, and what was verified since', async () => {
    const { story, dataSource } = base.current;
    const verified = await story.anActivity();
    const report = await story.anAccepted(verified, completed);
    const putOff = await story.anActivity({ dueOn: '2026-06-30' });
    const passed = await story.anActivity({ dueOn: '2026-04-30' });
    await story.anActivity();
    await close(0);
    await verify(report);
    const { version } = await story.activity(putOff);
    await new AmendActivity(story.transactions).execute(await story.as('aminata'), putOff, version, {
      dueOn: '2026-09-30',
      dueChangeReason: 'The vote was put off',
    });
    await new MoveActivity(story.transactions).execute(await story.as('luc'), passed, {
      status: 'constrained',
      constraintCause: 'funding',
    });
    await itIs(dataSource, may);
    const added = await story.anActivity();
    const comparison = await compared('aminata');
    expect(fraction(comparison)).toEqual(['4 1 0', '5 1 1']);
    expect(comparison.before).toMatchObject({ label: '2026-Q1', on: '2026-02-10' });
    expect(comparison.moved).toMatchObject([
      { activity: { id: verified }, from: 'completed', to: 'verified' },
      { activity: { id: passed }, from: 'not_started', to: 'constrained' },
      { activity: { id: added }, from: null, to: 'not_started' },
    ]);
    expect(comparison.slipped).toMatchObject([
      {
        activity: { id: putOff },
        slip: 'due_moved',
        dueBefore: '2026-06-30',
        reason: 'The vote was put off',
      },
      { activity: { id: passed }, slip: 'due_passed', isPast: true, cause: 'funding', reason: null },
    ]);
    expect(comparison.verifiedSince).toMatchObject([{ activity: { id: verified }, basis: 'site_visit' }]);
    // What happens afterwards moves a closed cycle no more.
    await close(1);
    const closed = await compared('aminata');
    await new MoveActivity(story.transactions).execute(await story.as('luc'), added, completed);
    await new MoveActivity(story.transactions).execute(await story.as('luc'), verified, {
      status: 'in_progress',
    });
    expect(await compared('aminata', 1, '2026-12-01T09:00:00.000Z')).toEqual(closed);
    expect(fraction(await compared('aminata', 2, '2026-12-01T09:00:00.000Z'))).toEqual(['5 1 1', '5 1 0']);
  });

  test('counts for nobody what they may not see, then or now', async () => {
    const { story } = base.current;
    const open = await story.anActivity();
    const confidential = await story.anActivity({ sensitivity: 'confidential' });
    const ofUn = await story.anActivity({ audience: 'un' });
    await close(0);
    for (const id of [open, confidential]) {
      await new MoveActivity(story.transactions).execute(await story.as('luc'), id, completed);
    }
    const all = (await compared('aminata')).activities.map(({ id }) => id);
    expect(all.sort()).toEqual([open, confidential, ofUn].sort());
    const ofLead = await compared('luc');
    expect(ids(ofLead.moved)).toEqual([open, confidential].sort());
    expect(fraction(ofLead)).toEqual(['2 0 0', '2 2 0']);
    const ofOther = await compared('wanda');
    expect(ids(ofOther.moved)).toEqual([open]);
    expect(fraction(ofOther)).toEqual(['2 0 0', '2 1 0']);
    expect(JSON.stringify(ofOther)).not.toContain(confidential);
    expect(JSON.stringify(ofLead)).not.toContain(ofUn);
  });

  test('follows for an observer what was accepted, in both cycles', async () => {
    const { story } = base.current;
    const [first, second] = [await story.anActivity(), await story.anActivity()];
    await story.anAccepted(first, completed);
    await story.aSubmitted(second, completed);
    await close(0);
    const report = await story.anAccepted(second, completed);
    const submitted = await story.anActivity();
    await story.aSubmitted(submitted, { status: 'constrained', constraintCause: 'funding' });
    expect(fraction(await compared('aminata'))).toEqual(['2 2 0', '3 2 0']);
    const observed = await compared('olga');
    expect(fraction(observed)).toEqual(['2 1 0', '3 2 0']);
    expect(observed.moved).toMatchObject([
      { activity: { id: second }, from: 'not_started', to: 'completed' },
      { activity: { id: submitted }, from: null, to: 'not_started' },
    ]);
    expect(JSON.stringify(observed)).not.toContain('funding');
    await verify(report);
    expect(ids((await compared('olga')).verifiedSince)).toEqual([second]);
  });

  test('has nothing to be held against in the first, and nothing to say of one to come', async () => {
    await base.current.story.anActivity();
    expect(await compared('aminata', 0)).toMatchObject({
      before: null,
      now: { total: 1 },
      moved: [],
      slipped: [],
    });
    expect(await compared('aminata', 1)).toMatchObject({ before: null, now: null });
  });
});

describe('the returns desk', () => {
  const returns = async (name: PersonName, which: number, now: string) =>
    (
      await inView(
        name,
        (plan, cycles, asker) => returnsOf(base.current.dataSource.manager, plan, cycles[which]!, asker),
        now,
      )
    ).map(
      ({ organization, standing, lateDays, returnedDays, unanswered, unansweredDays, sent, activities }) => ({
        organization: organization.id,
        aged: [standing, lateDays, returnedDays, unanswered, unansweredDays, `${sent}/${activities}`].join(
          ' ',
        ),
      }),
    );

  test('shows who owes what and how old it is on both sides, what needs somebody most first', async () => {
    const { story, dataSource } = base.current;
    const { ministry, army, unJustice, prisons } = story.organizations;
    await story.aSubmitted(await story.anActivity());
    await story.anActivity({ leadOrganizationId: army });
    await story.anActivity({ leadOrganizationId: unJustice, startOn: '2027-01-01', dueOn: '2027-06-30' });
    const asked = await story.anActivity({ leadOrganizationId: prisons });
    const report = await story.aSubmitted(asked, {}, 'pascal');
    await itIs(dataSource, '2026-02-20T09:00:00.000Z');
    await new ReturnUpdate(story.transactions).execute(await story.as('colette'), report, { reason: 'Why?' });
    const desk = await returns('aminata', 0, '2026-04-13T09:00:00.000Z');
    expect(desk).toEqual([
      { organization: army, aged: 'late 3  0  0/1' },
      { organization: prisons, aged: 'returned 3 52 0  0/1' },
      { organization: ministry, aged: 'received   1 62 1/1' },
      { organization: unJustice, aged: 'not_requested   0  0/0' },
    ]);
    const owed = await inView('aminata', (plan, cycles, asker) =>
      returnsOf(dataSource.manager, plan, cycles[0]!, asker),
    );
    expect(owed.map((one) => one.owed.map(({ report: state }) => state))).toEqual([
      ['missing'],
      ['returned'],
      ['unanswered'],
      [],
    ]);
    expect(await returns('olga', 0, '2026-04-13T09:00:00.000Z')).toEqual([]);
  });

  test('of a closed cycle stands as it stood then, whatever moved on or was completed since', async () => {
    const { story, dataSource } = base.current;
    const { ministry, army } = story.organizations;
    await story.aSubmitted(await story.anActivity());
    const owed = await story.anActivity({ leadOrganizationId: army });
    await itIs(dataSource, '2026-04-14T09:00:00.000Z');
    await close(0);
    const kept = [
      { organization: army, aged: 'late 4  0  0/1' },
      { organization: ministry, aged: 'received   1 63 1/1' },
    ];
    expect(await returns('aminata', 0, '2026-04-14T10:00:00.000Z')).toEqual(kept);
    await new MoveActivity(story.transactions).execute(await story.as('arthur'), owed, completed);
    await story.anActivity({ leadOrganizationId: army });
    expect(await returns('aminata', 0, '2026-07-01T09:00:00.000Z')).toEqual(kept);
  });

  test('of a closed cycle still hides what its reader may not see', async () => {
    const { story } = base.current;
    await story.anActivity({ audience: 'un' });
    await close(0);
    expect(await returns('aminata', 0, may)).toHaveLength(1);
    expect(await returns('luc', 0, may)).toEqual([]);
  });
});
