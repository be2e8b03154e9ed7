import { CycleEntity } from '@jalon/database/cycle/cycle.entity';
import { cyclesOfPlans } from '@jalon/database/cycle/cycles.query';
import { expect, test } from 'vitest';
import { AmendPlan } from '../plan/amend-plan.ts';
import { aPlanATest } from '../testing/a-plan-a-test.ts';
import { itIs } from '../testing/a-register.ts';
import { type PersonName, refusalOf } from '../testing/a-story.ts';
import { CloseCycle } from './close-cycle.ts';
import { ExtendCycle } from './extend-cycle.ts';
import { SetReportingCalendar } from './set-reporting-calendar.ts';
import { TurnCycles } from './turn-cycles.ts';

const base = aPlanATest();
const later = { dueOn: '2026-04-20', closesOn: '2026-04-25', reason: 'The ministry moves house' };

const cycles = (): Promise<CycleEntity[]> => {
  const { dataSource, story } = base.current;
  const where = { planId: story.planId };
  return dataSource.manager.find(CycleEntity, { where, order: { startsOn: 'ASC' } });
};
const firstTwo = async () =>
  (await cycles())
    .slice(0, 2)
    .map(({ label, state, opensOn, dueOn, closesOn }) => [label, state, opensOn, dueOn, closesOn].join(' '));
const extend = async (by: PersonName, changes: Partial<typeof later> = {}, which = 0) => {
  const { story } = base.current;
  const { id } = (await cycles())[which]!;
  return new ExtendCycle(story.transactions).execute(await story.as(by), id, { ...later, ...changes });
};
const turnAt = async (instant: string) => {
  await itIs(base.current.dataSource, instant);
  await new TurnCycles(base.current.story.transactions).execute();
};

test('an extension keeps the first dates, says why and by whom, and opens the next cycle after it', async () => {
  await extend('aminata');
  expect(await firstTwo()).toEqual([
    '2026-Q1 open 2026-01-01 2026-04-20 2026-04-25',
    '2026-Q2 planned 2026-04-26 2026-07-10 2026-07-15',
  ]);
  await extend('awa', { dueOn: '2026-04-22', reason: 'And a holiday' });
  const { story, dataSource } = base.current;
  const [cycle] = await cyclesOfPlans(dataSource.manager, [story.planId]);
  expect(cycle).toMatchObject({
    firstDueOn: '2026-04-10',
    firstClosesOn: '2026-04-15',
    dueOn: '2026-04-22',
    extensions: [
      { dueFrom: '2026-04-10', dueTo: '2026-04-20', closesFrom: '2026-04-15', reason: later.reason },
      { dueFrom: '2026-04-20', dueTo: '2026-04-22', closesTo: '2026-04-25', reason: 'And a holiday' },
    ],
  });
  expect(await story.facts(cycle!.id)).toEqual(['cycle.opened', 'cycle.extended', 'cycle.extended']);
});

test('it stays open on its new closing day, and closes when that is over', async () => {
  await extend('aminata');
  await turnAt('2026-04-25T23:59:00.000Z');
  expect(await firstTwo()).toMatchObject([
    expect.stringContaining('Q1 open'),
    expect.stringContaining('Q2 planned'),
  ]);
  await turnAt('2026-04-26T00:00:01.000Z');
  expect(await firstTwo()).toMatchObject([
    expect.stringContaining('Q1 closed'),
    expect.stringContaining('Q2 open'),
  ]);
});

test('neither an extension of the plan nor a new calendar takes it back, and it still closes on its new date', async () => {
  const { story } = base.current;
  await extend('aminata');
  const coordinator = await story.as('aminata');
  const { version } = await story.plan();
  await new AmendPlan(story.transactions).execute(coordinator, story.planId, version, {
    extendedTo: '2028-06-30',
    reason: 'Agreed by the parties',
  });
  await new SetReportingCalendar(story.transactions).execute(coordinator, story.planId, {
    version: version + 1,
    calendar: { kind: 'monthly', dueDaysAfterEnd: 5, closeDaysAfterEnd: 10 },
    reason: 'Agreed by the parties',
  });
  expect(await firstTwo()).toEqual([
    '2026-Q1 open 2026-01-01 2026-04-20 2026-04-25',
    '2026-04 planned 2026-04-26 2026-05-05 2026-05-10',
  ]);
  await turnAt('2026-04-26T00:00:01.000Z');
  expect(await firstTwo()).toMatchObject([
    expect.stringContaining('closed'),
    expect.stringContaining('open'),
  ]);
});

test('the dates of a planned one can be put off too, and it then opens when it would have', async () => {
  await extend('aminata', { dueOn: '2026-07-31', closesOn: '2026-08-05' }, 1);
  await extend('aminata');
  expect(await firstTwo()).toEqual([
    '2026-Q1 open 2026-01-01 2026-04-20 2026-04-25',
    '2026-Q2 planned 2026-04-26 2026-07-31 2026-08-05',
  ]);
});

test('it is the coordinator’s; a closed cycle is frozen; what is refused changes nothing', async () => {
  const { story } = base.current;
  const before = await story.everything();
  expect(await refusalOf(extend('colette'))).toBe('may-not-do-this');
  expect(await refusalOf(extend('luc'))).toBe('may-not-do-this');
  expect(await refusalOf(extend('omar'))).toBe('not-found');
  expect(await refusalOf(extend('aminata', { closesOn: '2026-07-10' }))).toBe('past-the-next-due /closesOn');
  expect(await refusalOf(extend('aminata', { dueOn: '2026-04-01' }))).toBe('not-an-extension /dueOn');
  expect(
    await refusalOf(extend('aminata', { reason: 'The victim Fatou Diarra, 14, was raped in Gao' })),
  ).toMatch(/^survivor-data/);
  expect(await story.everything()).toBe(before);
  const [first] = await cycles();
  await new CloseCycle(story.transactions).execute(await story.as('aminata'), first!.id);
  expect(await refusalOf(extend('aminata'))).toBe('cycle-is-closed');
});

test('of two who extend it at once the second starts from what the first decided', async () => {
  const both = await Promise.all([refusalOf(extend('aminata')), refusalOf(extend('awa'))]);
  expect(both.sort()).toEqual(['allowed', 'not-an-extension /dueOn']);
});
