import fc from 'fast-check';
import { expect } from 'vitest';
import type { CycleState } from '../cycle/cycle.ts';
import type { CycleDates } from '../cycle/cycle-calendar.ts';
import { cycleStateOn } from '../cycle/cycle-turns.ts';
import {
  CALENDAR_KINDS,
  canUseCalendar,
  mostCloseDays,
  type OwnPeriod,
  type ReportingCalendar,
} from '../cycle/reporting-calendar.ts';
import { addDays, type LocalDate } from '../mission/local-date.ts';

/** Periods of a plan's own, one behind the other, some of them of a few days. */
const ownPeriods = fc
  .tuple(
    fc.integer({ min: -200, max: 1_500 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 150 }), fc.nat(20), fc.nat(20)), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([from, lengths]) => {
    const periods: OwnPeriod[] = [];
    let startsOn = addDays('2020-01-01', from);
    for (const [index, [length, due, close]] of lengths.entries()) {
      const endsOn = addDays(startsOn, length - 1);
      const dueOn = addDays(endsOn, due);
      periods.push({
        label: `Report ${index + 1}`,
        startsOn,
        endsOn,
        dueOn,
        closesOn: addDays(dueOn, close + 1),
      });
      startsOn = addDays(endsOn, 1);
    }
    return periods;
  });

/** Any calendar that may be used. */
export const aCalendar: fc.Arbitrary<ReportingCalendar> = fc
  .record({
    kind: fc.constantFrom(...CALENDAR_KINDS),
    due: fc.nat(180),
    close: fc.integer({ min: 1, max: 180 }),
    periods: ownPeriods,
  })
  .map(({ kind, due, close, periods }) => {
    const closeDaysAfterEnd = Math.min(close, mostCloseDays[kind]);
    const days = { dueDaysAfterEnd: Math.min(due, closeDaysAfterEnd), closeDaysAfterEnd };
    return kind === 'own' ? { kind, ...days, periods } : { kind, ...days };
  })
  .filter((calendar) => canUseCalendar(calendar).allowed);

/** The periods follow each other from the first day to the last. */
export function expectUnbroken(cycles: CycleDates[], startsOn: LocalDate, endsOn: LocalDate): void {
  expect(cycles[0]?.startsOn).toBe(startsOn);
  expect(cycles.at(-1)?.endsOn).toBe(endsOn);
  expect(new Set(cycles.map(({ label }) => label)).size).toBe(cycles.length);
  for (const [index, cycle] of cycles.entries()) {
    const before = cycles[index - 1];
    if (before)
      expect(cycle).toMatchObject({
        startsOn: addDays(before.endsOn, 1),
        opensOn: addDays(before.closesOn, 1),
      });
    expect(cycle.opensOn <= cycle.dueOn && cycle.dueOn <= cycle.closesOn).toBe(true);
  }
}

/** Turned by the calendar alone, exactly one is open on every day. */
export function expectOneOpenEveryDay(
  cycles: (CycleDates & { state: CycleState })[],
  from: LocalDate,
  to: LocalDate,
): void {
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const open = cycles.filter((cycle) => cycleStateOn(cycle, date) === 'open');
    if (open.length !== 1)
      expect({ date, open: open.map(({ label }) => label) }).toEqual({ date, open: ['one'] });
  }
}
