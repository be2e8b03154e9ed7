import { expect, it } from 'vitest';
import { fitsThePlan, periodsWithoutCycle } from './fits-the-plan.ts';
import type { OwnPeriod } from './reporting-calendar.ts';

const period = (label: string, startsOn: string, endsOn: string): OwnPeriod => ({
  label,
  startsOn,
  endsOn,
  dueOn: endsOn,
  closesOn: endsOn,
});
const calendarOf = (...periods: OwnPeriod[]) =>
  ({ kind: 'own', dueDaysAfterEnd: 5, closeDaysAfterEnd: 10, periods }) as const;
const kept = [{ label: '2026-Q3', startsOn: '2026-07-01', endsOn: '2026-09-30' }];
const refusalOf = (...periods: OwnPeriod[]) => {
  const decision = fitsThePlan(calendarOf(...periods), { endsOn: '2027-12-31', kept });
  return decision.allowed ? null : decision.refusal;
};

it('refuses a period that would bear the name of one that stays', () => {
  const taken = { code: 'label-taken', pointer: '/periods/0/label' };
  expect(refusalOf(period('2026-Q3', '2026-10-01', '2026-11-30'))).toEqual(taken);
  expect(refusalOf(period('2026-Q3', '2026-09-01', '2026-11-30'))).toEqual(taken);
  expect(refusalOf(period('2026-Q3', '2026-07-01', '2026-09-30'))).toBeNull();
});

it('refuses a period that the end of the plan would cut, at its end', () => {
  expect(
    refusalOf(period('Next', '2026-10-01', '2026-12-31'), period('Final', '2027-01-01', '2055-06-30')),
  ).toEqual({
    code: 'period-past-plan-end',
    pointer: '/periods/1/endsOn',
    values: { date: '2027-12-31' },
  });
  expect(refusalOf(period('Final', '2026-10-01', '2027-12-31'))).toBeNull();
});

it('names the periods of which no cycle comes', () => {
  const past = period('Long ago', '2020-01-01', '2020-06-30');
  const within = period('August', '2026-08-01', '2026-08-31');
  const standing = period('2026-Q3', '2026-07-01', '2026-09-30');
  expect(periodsWithoutCycle(calendarOf(past, within, standing), kept)).toEqual([past, within]);
});
