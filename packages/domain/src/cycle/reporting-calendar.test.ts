import { describe, expect, it } from 'vitest';
import { canUseCalendar, type OwnPeriod, type ReportingCalendar } from './reporting-calendar.ts';

const refusalOf = (calendar: ReportingCalendar) => {
  const decision = canUseCalendar(calendar);
  return decision.allowed ? 'allowed' : `${decision.refusal.code} ${decision.refusal.pointer}`;
};
const monthly = { kind: 'monthly', dueDaysAfterEnd: 5, closeDaysAfterEnd: 10 } as const;
const first: OwnPeriod = {
  label: 'First',
  startsOn: '2026-01-01',
  endsOn: '2026-02-28',
  dueOn: '2026-03-10',
  closesOn: '2026-03-15',
};
const second: OwnPeriod = {
  label: 'Second',
  startsOn: '2026-03-01',
  endsOn: '2026-05-31',
  dueOn: '2026-06-10',
  closesOn: '2026-06-15',
};
const own = (...periods: OwnPeriod[]): ReportingCalendar => ({ ...monthly, kind: 'own', periods });

describe('a calendar', () => {
  it('closes after reports are due, and before the period after the next begins', () => {
    expect(refusalOf(monthly)).toBe('allowed');
    expect(refusalOf({ ...monthly, closeDaysAfterEnd: 4 })).toBe('dates-not-in-order /closeDaysAfterEnd');
    expect(refusalOf({ ...monthly, dueDaysAfterEnd: 0, closeDaysAfterEnd: 0 })).toBe(
      'dates-not-in-order /closeDaysAfterEnd',
    );
    expect(refusalOf({ ...monthly, closeDaysAfterEnd: 28 })).toBe('closes-too-late /closeDaysAfterEnd');
    expect(refusalOf({ ...monthly, kind: 'quarterly', closeDaysAfterEnd: 28 })).toBe('allowed');
  });

  it('of a regular kind keeps no periods', () => {
    expect(canUseCalendar({ ...monthly, periods: [first] })).toEqual({ allowed: true, value: monthly });
  });
});

describe('periods of its own', () => {
  it('are there, and follow each other day upon day', () => {
    expect(refusalOf(own(first, second))).toBe('allowed');
    expect(refusalOf(own())).toBe('periods-required /periods');
    expect(refusalOf(own(first, { ...second, startsOn: '2026-03-02' }))).toBe(
      'periods-not-in-a-row /periods/1/startsOn',
    );
    expect(canUseCalendar(own(first, { ...second, startsOn: '2026-02-27' }))).toMatchObject({
      refusal: { code: 'periods-not-in-a-row', values: { date: '2026-03-01' } },
    });
  });

  it('bear each a name of their own', () => {
    expect(refusalOf(own(first, { ...second, label: 'First' }))).toBe('label-taken /periods/1/label');
  });

  it.each([
    [{ endsOn: '2025-12-31' }, 'endsOn'],
    [{ dueOn: '2026-02-27' }, 'dueOn'],
    [{ closesOn: '2026-03-09' }, 'closesOn'],
    [{ dueOn: '2026-02-28', closesOn: '2026-02-28' }, 'closesOn'],
  ])('have their dates in order: %o', (changes, field) => {
    expect(refusalOf(own({ ...first, ...changes }))).toBe(`dates-not-in-order /periods/0/${field}`);
  });

  it('leave the next one a day to be reported on', () => {
    expect(refusalOf(own({ ...first, closesOn: '2026-06-09' }, second))).toBe('allowed');
    expect(refusalOf(own({ ...first, closesOn: '2026-06-10' }, second))).toBe(
      'past-the-next-due /periods/1/dueOn',
    );
  });
});
