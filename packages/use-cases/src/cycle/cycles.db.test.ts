import { CycleEntity } from '@jalon/database/cycle/cycle.entity';
import { WholeClosingDays1790000000015 } from '@jalon/database/migrations/1790000000015-whole-closing-days';
import { planInView } from '@jalon/database/plan/plans-in-view.query';
import { progressOf } from '@jalon/database/plan/progress.query';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MoveActivity } from '../activity/move-activity.ts';
import { AmendPlan } from '../plan/amend-plan.ts';
import { itIs } from '../testing/a-register.ts';
import { type PersonName, refusalOf, type Story } from '../testing/a-story.ts';
import { openStory, type StoryDatabase } from '../testing/story-database.ts';
import { FileErratum } from '../update/file-erratum.ts';
import { ReturnUpdate } from '../update/return-update.ts';
import { SubmitUpdate } from '../update/submit-update.ts';
import { CloseCycle } from './close-cycle.ts';
import { SubmitReturn } from './submit-return.ts';
import { TurnCycles } from './turn-cycles.ts';

let base: StoryDatabase;
let story: Story;
beforeEach(async () => {
  base = await openStory();
  story = base.story;
});
afterEach(() => base.end());

const cycles = (): Promise<CycleEntity[]> =>
  base.dataSource.manager.find(CycleEntity, {
    where: { planId: story.planId },
    order: { startsOn: 'ASC' },
  });
const statesOfCycles = async () =>
  (await cycles()).map(({ label, state }) => `${label} ${state}`).slice(0, 3);
const close = async (by: PersonName, cycleId: string) =>
  new CloseCycle(story.transactions).execute(await story.as(by), cycleId);
const turn = () => new TurnCycles(story.transactions).execute();
const extend = async (extendedTo: string) =>
  new AmendPlan(story.transactions).execute(
    await story.as('aminata'),
    story.planId,
    (await story.plan()).version,
    {
      extendedTo,
      reason: 'Agreed by the parties',
    },
  );
const cycleFacts = () =>
  base.dataSource
    .query(`SELECT name FROM fact WHERE subject_type = 'cycle' ORDER BY number`)
    .then((rows) => rows.map(({ name }: { name: string }) => name));

describe('a cycle', () => {
  test('opens with the plan and turns by its dates, once, also with two workers', async () => {
    expect(await statesOfCycles()).toEqual(['2026-Q1 open', '2026-Q2 planned', '2026-Q3 planned']);
    await itIs(base.dataSource, '2026-04-15T23:59:59.000Z');
    expect(await turn()).toBe(0);
    await itIs(base.dataSource, '2026-04-16T00:00:00.000Z');
    const turned = await Promise.all([turn(), turn()]);
    expect(turned.sort()).toEqual([0, 2]);
    expect(await turn()).toBe(0);
    expect(await statesOfCycles()).toEqual(['2026-Q1 closed', '2026-Q2 open', '2026-Q3 planned']);
    expect(await cycleFacts()).toEqual(['cycle.opened', 'cycle.closed', 'cycle.opened']);
  });

  test('takes reports on its closing day until the midnight of the mission', async () => {
    // Four hours behind UTC on both days.
    await base.dataSource.query(`UPDATE mission SET time_zone = 'America/Port-au-Prince'`);
    const late = await story.aDraft(await story.anActivity());
    await itIs(base.dataSource, '2026-04-16T03:59:59.000Z');
    expect(await turn()).toBe(0);
    await new SubmitUpdate(story.transactions).execute(await story.as('luc'), late);
    const [first, second] = await cycles();
    expect(await story.update(late)).toMatchObject({ state: 'submitted', cycleId: first!.id });
    await itIs(base.dataSource, '2026-04-16T04:00:00.000Z');
    expect(await turn()).toBe(2);
    expect(await statesOfCycles()).toEqual(['2026-Q1 closed', '2026-Q2 open', '2026-Q3 planned']);
    expect(second!.opensOn).toBe('2026-04-16');
  });

  test('of a database from before closing days were whole opens a day later, and no two are open', async () => {
    const wanted = await cycles();
    const migration = new WholeClosingDays1790000000015();
    const runner = base.dataSource.createQueryRunner();
    await migration.down(runner);
    expect((await cycles())[1]!.opensOn).toBe('2026-04-15');
    await migration.up(runner);
    await runner.release();
    expect(await cycles()).toEqual(wanted);
  });

  test('that nobody turned for a year ends with one open', async () => {
    await itIs(base.dataSource, '2027-02-01T08:00:00.000Z');
    await turn();
    const open = (await cycles()).filter(({ state }) => state === 'open');
    expect(open.map(({ label }) => label)).toEqual(['2027-Q1']);
  });

  test('moves what is not answered on when it closes, and freezes the rest', async () => {
    const accepted = await story.anAccepted(await story.anActivity());
    const [draft, waiting, returned] = [
      await story.aDraft(await story.anActivity()),
      await story.aSubmitted(await story.anActivity()),
      await story.aSubmitted(await story.anActivity()),
    ];
    await new ReturnUpdate(story.transactions).execute(await story.as('colette'), returned, {
      reason: 'Why?',
    });
    const [first, second] = await cycles();
    await close('aminata', first!.id);
    for (const id of [draft, waiting, returned]) expect((await story.update(id)).cycleId).toBe(second!.id);
    expect((await story.update(accepted)).cycleId).toBe(first!.id);
    const errata = new FileErratum(story.transactions).execute(await story.as('luc'), accepted, {
      text: 'Corrected',
      reason: 'Error',
    });
    expect(await refusalOf(errata)).toBe('allowed');
  });

  test('keeps the figures that it closed with', async () => {
    await story.anAccepted(await story.anActivity(), { status: 'completed', noEvidence: true });
    const id = await story.anActivity();
    await close('aminata', (await cycles())[0]!.id);
    await new MoveActivity(story.transactions).execute(await story.as('luc'), id, {
      status: 'completed',
      noEvidence: true,
    });
    const [closed] = await cycles();
    expect(closed!.figures).toMatchObject({ total: 2, reportedComplete: 1, verified: 0 });
  });

  test('tells of its figures only what everybody in the plan may see', async () => {
    await story.anActivity();
    await story.anActivity({ sensitivity: 'confidential' });
    await close('aminata', (await cycles())[0]!.id);
    expect((await cycles())[0]!.figures).toMatchObject({ total: 2 });
    const [fact] = await base.dataSource.query(
      `SELECT after FROM fact JOIN fact_value USING (number) WHERE name = 'cycle.closed'`,
    );
    expect(fact.after).toMatchObject({ label: '2026-Q1', total: 1 });
    const planOf = async (name: PersonName) => {
      const asker = { ...(await story.as(name)), now: '2026-02-10T09:00:00.000Z' };
      const { manager } = base.dataSource;
      const plan = (await planInView(manager, asker, story.planId))!;
      return (await progressOf(manager, plan, asker)).lastCycle;
    };
    expect(await planOf('aminata')).toMatchObject({ total: 2 });
    expect(await planOf('wanda')).toMatchObject({ total: 1 });
  });

  test('is closed early by the coordinator, once it is open, and the next opens at once', async () => {
    const [first, second] = await cycles();
    expect(await refusalOf(close('colette', first!.id))).toBe('may-not-do-this');
    expect(await refusalOf(close('omar', first!.id))).toBe('not-found');
    expect(await refusalOf(close('aminata', second!.id))).toBe('cycle-not-open');
    const both = await Promise.all([
      refusalOf(close('aminata', first!.id)),
      refusalOf(close('awa', first!.id)),
    ]);
    expect(both.sort()).toEqual(['allowed', 'cycle-is-closed']);
    expect(await statesOfCycles()).toEqual(['2026-Q1 closed', '2026-Q2 open', '2026-Q3 planned']);
    expect(await turn()).toBe(0);
  });
});

describe('the last cycle of a plan', () => {
  test('leaves drafts that wait for an extension, and refuses new ones until then', async () => {
    const draft = await story.aDraft(await story.anActivity());
    await itIs(base.dataSource, '2028-03-01T08:00:00.000Z');
    await turn();
    expect((await cycles()).every(({ state }) => state === 'closed')).toBe(true);
    expect(await refusalOf(story.aDraft(await story.anActivity()))).toBe('no-cycle');
    const send = new SubmitUpdate(story.transactions).execute(await story.as('luc'), draft);
    expect(await refusalOf(send)).toBe('no-cycle');
    await extend('2028-12-31');
    const open = (await cycles()).find(({ state }) => state === 'open');
    expect(open?.label).toBe('2028-Q1');
    expect((await story.update(draft)).cycleId).toBe(open!.id);
  });

  test('grows with the plan where it was cut by the old end, and the missing ones are made', async () => {
    await extend('2028-02-15');
    const short = (await cycles()).at(-1)!;
    expect(short).toMatchObject({ label: '2028-Q1', endsOn: '2028-02-15' });
    await extend('2028-08-31');
    expect((await cycles()).slice(-3)).toMatchObject([
      { id: short.id, label: '2028-Q1', endsOn: '2028-03-31' },
      { label: '2028-Q2', endsOn: '2028-06-30' },
      { label: '2028-Q3', endsOn: '2028-08-31' },
    ]);
  });

  test('goes with an extension that is taken back, where it holds nothing', async () => {
    await extend('2028-12-31');
    await extend('2027-12-31');
    expect((await cycles()).at(-1)).toMatchObject({ label: '2027-Q4' });
  });
});

describe('a return', () => {
  const submitReturn = async (by: PersonName, organizationId = story.organizations.ministry) =>
    new SubmitReturn(story.transactions).execute(
      await story.as(by),
      `${(await cycles())[0]!.id}.${organizationId}`,
    );
  const statesOf = async (activityId: string) =>
    (
      await base.dataSource.query('SELECT state, status FROM "update" WHERE activity_id = $1', [activityId])
    ).map(({ state, status }: { state: string; status: string }) => `${state} ${status}`);

  test('sends every draft and declares "no change" for the rest, and leaves what is not owed', async () => {
    const drafted = await story.anActivity();
    await story.aDraft(drafted);
    const untouched = await story.anActivity();
    const sent = await story.anActivity();
    await story.aSubmitted(sent);
    const later = await story.anActivity({ startOn: '2026-05-01' });
    const ofArmy = await story.anActivity({ leadOrganizationId: story.organizations.army });
    const ofUn = await story.anActivity({ audience: 'un' });
    await submitReturn('luc');
    expect(await statesOf(drafted)).toEqual(['submitted in_progress']);
    expect(await statesOf(untouched)).toEqual(['declared not_started']);
    expect(await statesOf(sent)).toEqual(['submitted in_progress']);
    for (const id of [later, ofArmy, ofUn]) expect(await statesOf(id)).toEqual([]);
    expect(await story.facts(untouched)).toEqual(['activity.created', 'activity.declared']);
    const before = await story.everything();
    await submitReturn('luc');
    expect(await story.everything()).toBe(before);
  });

  test('with one incomplete draft sends nothing at all, and names it', async () => {
    await story.anActivity();
    await story.aDraft(await story.anActivity());
    const incomplete = await story.anActivity();
    await story.aDraft(incomplete, { done: '' });
    const before = await story.everything();
    const { reference } = await story.activity(incomplete);
    expect(await refusalOf(submitReturn('luc'))).toBe(`done-is-empty /activities/${reference}/done`);
    expect(await story.everything()).toBe(before);
  });

  test('does not send a question back unanswered', async () => {
    const id = await story.anActivity();
    const updateId = await story.aSubmitted(id);
    await new ReturnUpdate(story.transactions).execute(await story.as('colette'), updateId, {
      reason: 'Why?',
    });
    await submitReturn('luc');
    expect(await statesOf(id)).toEqual(['returned in_progress']);
  });

  test('is its organization’s, in a cycle that is open', async () => {
    await story.anActivity();
    expect(await refusalOf(submitReturn('colette'))).toBe('may-not-do-this');
    expect(await refusalOf(submitReturn('arthur'))).toMatch(/not-found|may-not-do-this/);
    expect(await refusalOf(submitReturn('omar'))).toBe('not-found');
    await close('aminata', (await cycles())[0]!.id);
    expect(await refusalOf(submitReturn('luc'))).toBe('cycle-is-closed');
  });
});
