import { CycleEntity } from '@jalon/database/cycle/cycle.entity';
import { reportingCalendarOf } from '@jalon/database/cycle/cycle.repository';
import type { ReportingCalendar } from '@jalon/domain/cycle/reporting-calendar';
import { expect, test } from 'vitest';
import { AmendPlan } from '../plan/amend-plan.ts';
import { CreatePlan } from '../plan/create-plan.ts';
import { aPlanATest } from '../testing/a-plan-a-test.ts';
import { itIs } from '../testing/a-register.ts';
import { type PersonName, refusalOf } from '../testing/a-story.ts';
import { CloseCycle } from './close-cycle.ts';
import { PreviewReportingCalendar } from './preview-reporting-calendar.ts';
import { SetReportingCalendar } from './set-reporting-calendar.ts';
import { TurnCycles } from './turn-cycles.ts';

const base = aPlanATest();
const monthly: ReportingCalendar = { kind: 'monthly', dueDaysAfterEnd: 5, closeDaysAfterEnd: 10 };
const reason = 'Agreed by the parties';

const cycles = (): Promise<CycleEntity[]> => {
  const { dataSource, story } = base.current;
  const where = { planId: story.planId };
  return dataSource.manager.find(CycleEntity, { where, order: { startsOn: 'ASC' } });
};
const lines = async (count: number) =>
  (await cycles())
    .slice(0, count)
    .map(({ label, state, startsOn, opensOn }) => `${label} ${state} ${startsOn} ${opensOn}`);
const set = async (calendar: ReportingCalendar, by: PersonName = 'aminata') => {
  const { story } = base.current;
  return new SetReportingCalendar(story.transactions).execute(await story.as(by), story.planId, {
    calendar,
    reason,
    version: (await story.plan()).version,
  });
};
const preview = async (calendar: ReportingCalendar, by: PersonName = 'aminata') => {
  const { story } = base.current;
  return new PreviewReportingCalendar(story.transactions).execute(await story.as(by), story.planId, calendar);
};

test('a new calendar leaves what is closed and open where it is, with all that is in it', async () => {
  const { story } = base.current;
  const accepted = await story.anAccepted(await story.anActivity());
  const [first] = await cycles();
  await new CloseCycle(story.transactions).execute(await story.as('aminata'), first!.id);
  const draft = await story.aDraft(await story.anActivity());
  const [closed, open] = await cycles();
  await set(monthly);
  expect((await cycles()).slice(0, 2)).toEqual([closed, open]);
  expect(await lines(4)).toEqual([
    '2026-Q1 closed 2026-01-01 2026-01-01',
    '2026-Q2 open 2026-04-01 2026-04-16',
    '2026-07 planned 2026-07-01 2026-07-16',
    '2026-08 planned 2026-08-01 2026-08-11',
  ]);
  expect((await story.update(accepted)).cycleId).toBe(closed!.id);
  expect((await story.update(draft)).cycleId).toBe(open!.id);
  expect((await cycles()).at(-1)).toMatchObject({ label: '2027-12', endsOn: '2027-12-31' });
  expect((await story.facts(story.planId)).at(-1)).toBe('plan.calendar_amended');
});

test('what was previewed is what is made, and looking writes nothing', async () => {
  const { story } = base.current;
  const own: ReportingCalendar = {
    ...monthly,
    kind: 'own',
    periods: [
      {
        label: 'Mid-term',
        startsOn: '2026-04-01',
        endsOn: '2026-11-15',
        dueOn: '2026-11-30',
        closesOn: '2026-12-10',
      },
      {
        label: 'Final',
        startsOn: '2026-11-16',
        endsOn: '2027-12-31',
        dueOn: '2028-01-31',
        closesOn: '2028-02-15',
      },
    ],
  };
  const before = await story.everything();
  const { items, gone } = await preview(own);
  expect(await story.everything()).toBe(before);
  expect(gone).toHaveLength(7);
  expect(items.map(({ label, fate }) => `${label} ${fate}`)).toEqual([
    '2026-Q1 kept',
    'Mid-term new',
    'Final new',
  ]);
  await set(own);
  const made = (await cycles()).map(({ label, dueOn, closesOn, opensOn }) => ({
    label,
    dueOn,
    closesOn,
    opensOn,
  }));
  expect(made).toEqual(
    items.map(({ label, dueOn, closesOn, opensOn }) => ({ label, dueOn, closesOn, opensOn })),
  );
  expect((await preview(own)).items.map(({ fate }) => fate)).toEqual(['kept', 'same', 'same']);
  expect(await reportingCalendarOf(base.current.dataSource.manager, story.planId)).toEqual(own);
});

test('nothing that was typed is changed in silence: it is refused at its field, or named', async () => {
  const { story } = base.current;
  const own = (label: string, startsOn: string, endsOn: string): ReportingCalendar => {
    const dueOn = `${Number(endsOn.slice(0, 4)) + 1}-01-10`;
    const closesOn = dueOn.replace('-10', '-20');
    return { ...monthly, kind: 'own', periods: [{ label, startsOn, endsOn, dueOn, closesOn }] };
  };
  const before = await story.everything();
  for (const use of [set, preview]) {
    expect(await refusalOf(use(own('2026-Q1', '2026-04-01', '2026-12-31')))).toBe(
      'label-taken /periods/0/label',
    );
    expect(await refusalOf(use(own('Final', '2026-04-01', '2055-06-30')))).toBe(
      'period-past-plan-end /periods/0/endsOn',
    );
  }
  expect(await story.everything()).toBe(before);
  const { withoutCycle } = await preview(own('Long ago', '2020-01-01', '2020-06-30'));
  expect(withoutCycle.map(({ label }) => label)).toEqual(['Long ago']);
  expect((await preview(own('Rest', '2026-04-01', '2026-12-31'))).withoutCycle).toEqual([]);
});

test('an extension of the plan goes on in its calendar, and the cycles turn by it', async () => {
  const { story } = base.current;
  await set({ kind: 'semi_annual', dueDaysAfterEnd: 20, closeDaysAfterEnd: 30 });
  await new AmendPlan(story.transactions).execute(
    await story.as('aminata'),
    story.planId,
    (await story.plan()).version,
    { extendedTo: '2028-03-31', reason },
  );
  expect((await cycles()).map(({ label, closesOn }) => `${label} ${closesOn}`)).toEqual([
    '2026-Q1 2026-04-15',
    '2026-H1 2026-07-30',
    '2026-H2 2027-01-30',
    '2027-H1 2027-07-30',
    '2027-H2 2028-01-30',
    '2028-H1 2028-04-30',
  ]);
  await itIs(base.current.dataSource, '2026-07-31T00:00:01.000Z');
  await new TurnCycles(story.transactions).execute();
  expect(await lines(3)).toMatchObject([
    expect.stringContaining('Q1 closed'),
    expect.stringContaining('H1 closed'),
    expect.stringContaining('H2 open'),
  ]);
});

test('is the coordinator’s, with a reason, on the version that was seen; faults are named by their field', async () => {
  const { story } = base.current;
  const before = await story.everything();
  expect(await refusalOf(set(monthly, 'colette'))).toBe('may-not-do-this');
  expect(await refusalOf(preview(monthly, 'luc'))).toBe('may-not-do-this');
  expect(await refusalOf(set(monthly, 'omar'))).toBe('not-found');
  expect(await refusalOf(set({ ...monthly, closeDaysAfterEnd: 40 }))).toBe(
    'closes-too-late /closeDaysAfterEnd',
  );
  expect(await refusalOf(preview({ ...monthly, kind: 'own' }))).toBe('periods-required /periods');
  const caller = await story.as('aminata');
  const asked = { calendar: monthly, reason, version: 7 };
  const late = new SetReportingCalendar(story.transactions).execute(caller, story.planId, asked);
  expect(await refusalOf(late)).toBe('stale-version');
  const label = 'The victim Fatou Diarra, 14, raped in Gao';
  const dates = { startsOn: '2026-04-01', endsOn: '2026-05-01', dueOn: '2026-05-02', closesOn: '2026-05-03' };
  const named = set({ ...monthly, kind: 'own', periods: [{ ...dates, label }] });
  expect(await refusalOf(named)).toMatch(/^survivor-data/);
  expect(await story.everything()).toBe(before);
});

test('a new plan brings its calendar along, and reports by it from its first day', async () => {
  const { story, dataSource } = base.current;
  const create = async (reference: string, reportingCalendar: ReportingCalendar) =>
    new CreatePlan(story.transactions).execute(await story.as('aminata'), {
      reference,
      title: { en: 'Plan of action' },
      type: 'joint_communique',
      missionId: story.missionId,
      startsOn: '2026-02-01',
      endsOn: '2026-12-31',
      languages: ['en'],
      reportingCalendar,
    });
  const faulty = create('MONTHS-1', { ...monthly, closeDaysAfterEnd: 40 });
  expect(await refusalOf(faulty)).toBe('closes-too-late /reportingCalendar/closeDaysAfterEnd');
  story.planId = await create('MONTHS-2', monthly);
  expect(await lines(2)).toEqual([
    '2026-02 open 2026-02-01 2026-02-01',
    '2026-03 planned 2026-03-01 2026-03-11',
  ]);
  expect(await reportingCalendarOf(dataSource.manager, story.planId)).toEqual(monthly);
});
