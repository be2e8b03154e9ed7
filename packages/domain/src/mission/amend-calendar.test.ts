import { expect, it } from 'vitest';
import { amendCalendar, type MissionCalendar } from './amend-calendar.ts';
import { addDays } from './local-date.ts';

const today = '2026-06-01';
const before: MissionCalendar = {
  timeZone: 'Africa/Bamako',
  weekend: [6, 7],
  holidays: [{ on: '2026-05-01', name: 'Labour Day' }],
};
const codeOf = (after: Partial<MissionCalendar>) => {
  const decision = amendCalendar(before, { ...before, ...after }, today);
  return decision.allowed ? null : [decision.refusal.code, decision.refusal.pointer];
};
const mayDay = before.holidays[0]!;

it('keeps weekend and holidays in order, each once', () => {
  const decision = amendCalendar(
    before,
    {
      timeZone: 'Africa/Juba',
      weekend: [7, 5, 7],
      holidays: [{ on: '2026-07-09', name: 'Independence Day' }, { on: '2026-06-01', name: null }, mayDay],
    },
    today,
  );
  expect(decision).toEqual({
    allowed: true,
    value: {
      timeZone: 'Africa/Juba',
      weekend: [5, 7],
      holidays: [mayDay, { on: '2026-06-01', name: null }, { on: '2026-07-09', name: 'Independence Day' }],
    },
  });
});

it('refuses what is no zone here: a name that nobody knows, and an offset', () => {
  for (const timeZone of ['Mars/Olympus', '+02:00', 'UTC+2', '', ' ']) {
    expect(codeOf({ timeZone })).toEqual(['unknown-time-zone', '/timeZone']);
  }
  expect(codeOf({ timeZone: 'UTC' })).toBeNull();
});

it('keeps a zone by the name under which it is offered, and refuses an old name of another', () => {
  expect(amendCalendar(before, { ...before, timeZone: 'africa/juba' }, today)).toMatchObject({
    value: { timeZone: 'Africa/Juba' },
  });
  expect(codeOf({ timeZone: 'EST' })).toEqual(['unknown-time-zone', '/timeZone']);
  const kept = { ...before, timeZone: 'EST' };
  expect(amendCalendar(kept, { ...kept, weekend: [5] }, today)).toMatchObject({ value: { timeZone: 'EST' } });
});

it('refuses a week without a working day', () => {
  expect(codeOf({ weekend: [1, 2, 3, 4, 5, 6, 7] })).toEqual(['no-working-day', '/weekend']);
  expect(codeOf({ weekend: [] })).toBeNull();
});

it('refuses a closure of more than a month', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, day) => ({ on: addDays('2026-07-01', day), name: null }));
  expect(codeOf({ holidays: [mayDay, ...days(40)] })).toEqual(['no-working-day', '/holidays']);
  expect(codeOf({ holidays: [mayDay, ...days(20)] })).toBeNull();
});

it('refuses a day that stands twice, by its place', () => {
  const twice = [mayDay, { on: '2026-07-01', name: 'One' }, { on: '2026-07-01', name: 'Other' }];
  expect(codeOf({ holidays: twice })).toEqual(['holiday-twice', '/holidays/2/on']);
});

it('leaves days that have passed as they were; only their name may change', () => {
  expect(codeOf({ holidays: [] })).toEqual(['holiday-has-passed', '/holidays']);
  const added = [mayDay, { on: '2026-05-25', name: 'Africa Day' }];
  expect(codeOf({ holidays: added })).toEqual(['holiday-has-passed', '/holidays/1/on']);
  expect(codeOf({ holidays: [{ on: '2026-05-01', name: 'Fête du travail' }] })).toBeNull();
});
