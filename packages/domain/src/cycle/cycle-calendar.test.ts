import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../mission/local-date.ts';
import { aCalendar, expectOneOpenEveryDay, expectUnbroken } from '../testing/a-reporting-calendar.ts';
import { quarterlyCycles, quarterOf, reportingCycles } from './cycle-calendar.ts';
import { DEFAULT_REPORTING_CALENDAR, type OwnPeriod, type ReportingCalendar } from './reporting-calendar.ts';

const labelsOf = (calendar: ReportingCalendar, startsOn: string, endsOn: string) =>
  reportingCycles(calendar, { startsOn, endsOn }).map(
    (cycle) => `${cycle.label} ${cycle.startsOn} ${cycle.endsOn}`,
  );

describe('quarterly cycles', () => {
  it('have label, period, open, due and close dates', () => {
    const [first, second] = quarterlyCycles({ startsOn: '2026-01-01', endsOn: '2026-12-31' });
    expect(first).toEqual({
      label: '2026-Q1',
      startsOn: '2026-01-01',
      endsOn: '2026-03-31',
      opensOn: '2026-01-01',
      dueOn: '2026-04-10',
      closesOn: '2026-04-15',
    });
    expect(second).toMatchObject({ label: '2026-Q2', opensOn: '2026-04-16', closesOn: '2026-07-15' });
  });

  it('begin and end with the period, within a quarter too', () => {
    expect(labelsOf(DEFAULT_REPORTING_CALENDAR, '2021-02-10', '2021-08-20')).toEqual([
      '2021-Q1 2021-02-10 2021-03-31',
      '2021-Q2 2021-04-01 2021-06-30',
      '2021-Q3 2021-07-01 2021-08-20',
    ]);
  });

  it('there are none in a period that ends before it starts, and not endless ones in a typing error', () => {
    expect(quarterlyCycles({ startsOn: '2026-02-01', endsOn: '2026-01-31' })).toEqual([]);
    expect(quarterlyCycles({ startsOn: '0002-01-01', endsOn: '9999-12-31' }).length).toBe(400);
  });
});

describe('cycles of other kinds', () => {
  it('monthly: a leap February, and a plan that starts within a month', () => {
    const monthly = { ...DEFAULT_REPORTING_CALENDAR, kind: 'monthly' as const };
    expect(labelsOf(monthly, '2028-01-20', '2028-03-05')).toEqual([
      '2028-01 2028-01-20 2028-01-31',
      '2028-02 2028-02-01 2028-02-29',
      '2028-03 2028-03-01 2028-03-05',
    ]);
  });

  it('by half-years', () => {
    const halves = { ...DEFAULT_REPORTING_CALENDAR, kind: 'semi_annual' as const };
    expect(labelsOf(halves, '2026-03-15', '2027-06-30')).toEqual([
      '2026-H1 2026-03-15 2026-06-30',
      '2026-H2 2026-07-01 2026-12-31',
      '2027-H1 2027-01-01 2027-06-30',
    ]);
  });

  const agreed: OwnPeriod = {
    label: 'First report',
    startsOn: '2026-02-10',
    endsOn: '2026-05-31',
    dueOn: '2026-06-20',
    closesOn: '2026-06-30',
  };
  const own: ReportingCalendar = { ...DEFAULT_REPORTING_CALENDAR, kind: 'own', periods: [agreed] };

  it('in periods of its own, by the dates that were agreed, with quarters before and after them', () => {
    expect(labelsOf(own, '2026-01-01', '2026-09-30')).toEqual([
      '2026-Q1 2026-01-01 2026-02-09',
      'First report 2026-02-10 2026-05-31',
      '2026-Q2 2026-06-01 2026-06-30',
      '2026-Q3 2026-07-01 2026-09-30',
    ]);
    expect(reportingCycles(own, { startsOn: '2026-02-10', endsOn: '2026-09-30' })[0]).toMatchObject({
      opensOn: '2026-02-10',
      dueOn: '2026-06-20',
      closesOn: '2026-06-30',
    });
  });

  it('a name that another cycle of the plan bears is given a number', () => {
    const cycles = reportingCycles(own, {
      startsOn: '2026-06-01',
      endsOn: '2026-06-30',
      taken: ['2026-Q2', '2026-Q2 (2)'],
    });
    expect(cycles.map(({ label }) => label)).toEqual(['2026-Q2 (3)']);
  });
});

it('property: whatever the calendar, they cover the plan without a gap, and exactly one is open on each of its days', () => {
  const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2020-01-01', days));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 900 }), aCalendar, (startsOn, length, calendar) => {
      const endsOn = addDays(startsOn, length);
      const cycles = reportingCycles(calendar, { startsOn, endsOn });
      expectUnbroken(cycles, startsOn, endsOn);
      expectOneOpenEveryDay(
        cycles.map((cycle) => ({ ...cycle, state: 'planned' as const })),
        startsOn,
        endsOn,
      );
    }),
    { numRuns: 150 },
  );
});

it('a quarter knows its leap day and its year’s end', () => {
  expect(quarterOf('2028-02-29')).toEqual({ label: '2028-Q1', startsOn: '2028-01-01', endsOn: '2028-03-31' });
  expect(quarterOf('2026-12-31')).toEqual({ label: '2026-Q4', startsOn: '2026-10-01', endsOn: '2026-12-31' });
});
