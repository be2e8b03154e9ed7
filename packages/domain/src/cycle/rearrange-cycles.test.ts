import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../mission/local-date.ts';
import { aCalendar, expectOneOpenEveryDay, expectUnbroken } from '../testing/a-reporting-calendar.ts';
import { type CycleDates, reportingCycles } from './cycle-calendar.ts';
import { cycleStateOn } from './cycle-turns.ts';
import { type Rearrangement, rearrangeCycles, type StandingCycle } from './rearrange-cycles.ts';
import { DEFAULT_REPORTING_CALENDAR, type ReportingCalendar } from './reporting-calendar.ts';

const plan = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
const monthly: ReportingCalendar = { kind: 'monthly', dueDaysAfterEnd: 5, closeDaysAfterEnd: 10 };

/** The cycles of a plan as they stand on a day, with the names of those for which something was written. */
function standing(
  calendar: ReportingCalendar,
  period: { startsOn: LocalDate; endsOn: LocalDate },
  today: LocalDate,
  written: string[] = [],
): StandingCycle[] {
  return reportingCycles(calendar, period).map((cycle) => ({
    ...cycle,
    id: `id of ${cycle.label}`,
    planId: 'p',
    firstDueOn: null,
    firstClosesOn: null,
    closedAt: null,
    state: cycleStateOn({ ...cycle, state: 'planned' }, today),
    holdsReports: written.includes(cycle.label),
  }));
}
const lineOf = ({ label, startsOn, endsOn }: CycleDates) => `${label} ${startsOn} ${endsOn}`;
const allOf = ({ kept, made }: Rearrangement) => [...kept, ...made];

describe('a new calendar', () => {
  const today = '2026-05-10';
  const ground = { calendar: monthly, plan, today, planEndMayCut: false };
  const quarters = standing(DEFAULT_REPORTING_CALENDAR, plan, today);

  it('leaves what has closed and what is open as it is, and begins behind them', () => {
    const after = rearrangeCycles(quarters, ground);
    expect(after.kept).toEqual(quarters.slice(0, 2));
    expect(after.regrown).toBeNull();
    expect(after.made.map(lineOf)).toEqual([
      '2026-07 2026-07-01 2026-07-31',
      '2026-08 2026-08-01 2026-08-31',
      '2026-09 2026-09-01 2026-09-30',
      '2026-10 2026-10-01 2026-10-31',
      '2026-11 2026-11-01 2026-11-30',
      '2026-12 2026-12-01 2026-12-31',
    ]);
    expect(after.made[0]?.opensOn).toBe('2026-07-16');
    expect(after.gone.map(({ label }) => label)).toEqual(['2026-Q3', '2026-Q4']);
  });

  it('keeps a planned one for which something was written, and one that was given later dates', () => {
    const written = standing(DEFAULT_REPORTING_CALENDAR, plan, today, ['2026-Q3']);
    expect(rearrangeCycles(written, ground).made.map(({ label }) => label)).toEqual([
      '2026-10',
      '2026-11',
      '2026-12',
    ]);
    const extended = quarters.map((cycle) =>
      cycle.label === '2026-Q3'
        ? { ...cycle, firstDueOn: cycle.dueOn, dueOn: addDays(cycle.dueOn, 2) }
        : cycle,
    );
    expect(rearrangeCycles(extended, ground).kept).toEqual(extended.slice(0, 3));
  });

  it('that makes the same cycles makes nothing', () => {
    const same = rearrangeCycles(quarters, { ...ground, calendar: DEFAULT_REPORTING_CALENDAR });
    expect(same.gone).toEqual([]);
    expect(same.made.map(({ id }) => id)).toEqual(quarters.slice(2).map(({ id }) => id));
    expect(same.made).toMatchObject(
      quarters.slice(2).map(({ label, dueOn, closesOn }) => ({ label, dueOn, closesOn })),
    );
  });

  it('property: nothing written moves, the plan stays covered, and one cycle is open on every day to come', () => {
    const days = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(
        days,
        days,
        fc.nat(1_000),
        aCalendar,
        aCalendar,
        fc.nat(8),
        (start, length, offset, old, calendar, w) => {
          const startsOn = addDays('2020-01-01', start);
          const endsOn = addDays(startsOn, length);
          const now = addDays(startsOn, offset % (length + 1));
          const made = reportingCycles(old, { startsOn, endsOn });
          const known = standing(
            old,
            { startsOn, endsOn },
            now,
            made.slice(w, w + 1).map(({ label }) => label),
          );
          const after = rearrangeCycles(known, {
            calendar,
            plan: { startsOn, endsOn },
            today: now,
            planEndMayCut: false,
          });
          for (const cycle of known) {
            if (cycle.state !== 'planned' || cycle.holdsReports) expect(after.kept).toContain(cycle);
          }
          // A kept one may end with the plan: then nothing stands behind it.
          expectUnbroken(allOf(after), startsOn, endsOn);
          expectOneOpenEveryDay(
            allOf(after).map((cycle) => ({ state: 'planned' as const, ...cycle })),
            now,
            endsOn,
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a new end of the plan', () => {
  const today = '2026-02-01';
  const ground = { calendar: DEFAULT_REPORTING_CALENDAR, today, planEndMayCut: true };
  const short = { startsOn: '2026-01-01', endsOn: '2026-02-15' };
  const [cut] = standing(DEFAULT_REPORTING_CALENDAR, short, today);

  it('lets the open cycle grow that the old one had cut', () => {
    const after = rearrangeCycles([cut!], { ...ground, plan: { ...short, endsOn: '2026-06-30' } });
    expect(after.regrown).toEqual({
      id: cut!.id,
      endsOn: '2026-03-31',
      dueOn: '2026-04-10',
      closesOn: '2026-04-15',
    });
    expect(after.made.map(lineOf)).toEqual(['2026-Q2 2026-04-01 2026-06-30']);
  });

  it('takes back no day of an extension', () => {
    const extended = { ...cut!, firstDueOn: cut!.dueOn, dueOn: '2026-05-20', closesOn: '2026-05-25' };
    const after = rearrangeCycles([extended], { ...ground, plan: { ...short, endsOn: '2026-06-30' } });
    expect(after.regrown).toMatchObject({
      endsOn: '2026-03-31',
      dueOn: '2026-05-20',
      closesOn: '2026-05-25',
    });
    expect(after.made[0]?.opensOn).toBe('2026-05-26');
  });

  it('leaves an open cycle of another calendar alone', () => {
    const after = rearrangeCycles([cut!], {
      ...ground,
      calendar: monthly,
      plan: { ...short, endsOn: '2026-06-30' },
    });
    expect(after.regrown).toBeNull();
    expect(after.made[0]).toMatchObject({ label: '2026-02', startsOn: '2026-02-16' });
  });

  it('that comes after everything has closed opens a cycle at once', () => {
    const closed = { ...cut!, state: 'closed' as const, closedAt: '2026-02-10T00:00:00.000Z' };
    const after = rearrangeCycles([closed], {
      ...ground,
      today: '2026-02-10',
      plan: { ...short, endsOn: '2026-06-30' },
    });
    expect(after.made[0]).toMatchObject({ startsOn: '2026-02-16', opensOn: '2026-02-10' });
  });
});

it('a cycle whose close has passed is not made', () => {
  const after = rearrangeCycles([], {
    calendar: DEFAULT_REPORTING_CALENDAR,
    plan,
    today: '2026-08-01',
    planEndMayCut: true,
  });
  expect(after.made.map(({ label }) => label)).toEqual(['2026-Q3', '2026-Q4']);
});
