import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../mission/local-date.ts';
import { isWorkingDay } from '../mission/mission-calendar.ts';
import { backPlanning, mostDaysOfSteps } from './back-planning.ts';

const calendar = { weekend: [6, 7], holidays: [] };

describe('from a date of the Council back to what each must deliver', () => {
  it('names the steps in the order of time, with who delivers them', () => {
    expect(backPlanning('2026-04-15', calendar).steps).toEqual([
      { step: 'updates_submitted', by: 'lead', on: '2026-03-04' },
      { step: 'updates_answered', by: 'co_lead', on: '2026-03-18' },
      { step: 'findings_recorded', by: 'co_lead', on: '2026-03-25' },
      { step: 'draft_complete', by: 'rapporteur', on: '2026-04-01' },
      { step: 'report_cleared', by: 'clearance', on: '2026-04-08' },
      { step: 'report_frozen', by: 'rapporteur', on: '2026-04-13' },
      { step: 'report_due', by: 'rapporteur', on: '2026-04-15' },
    ]);
  });

  it('says whether what is submitted today makes it', () => {
    const { makesIt } = backPlanning('2026-04-15', calendar);
    expect(makesIt('2026-03-04')).toBe(true);
    expect(makesIt('2026-03-05')).toBe(false);
  });

  it('leaves fourteen days for the answer, also where days off lie between', () => {
    // A holiday on the day of answering: it is due the day before, and so is what is to be answered.
    const holidays = ['2026-03-18', '2026-03-17'];
    const { steps, lastDay } = backPlanning('2026-04-15', { ...calendar, holidays });
    expect(steps.slice(0, 2).map(({ on }) => on)).toEqual(['2026-03-02', '2026-03-16']);
    expect(lastDay).toBe('2026-03-02');
  });

  it('counts a leap day', () => {
    expect(backPlanning('2024-04-11', calendar).steps[0]!.on).toBe('2024-02-29');
    expect(backPlanning('2023-04-13', calendar).steps[0]!.on).toBe('2023-03-02');
  });
});

it('property: steps lie on working days, in order, and the Council’s date stays', () => {
  fc.assert(
    fc.property(
      fc.nat(1_000),
      fc.subarray([5, 6, 7]),
      fc.array(fc.nat(1_000), { maxLength: 30 }),
      (day, weekend, off) => {
        const holidays = off.map((offset) => addDays('2026-01-01', offset));
        const reportDueOn = addDays('2026-03-01', day);
        const { steps } = backPlanning(reportDueOn, { weekend, holidays });
        const dates = steps.map(({ on }) => on);
        expect(dates).toEqual([...dates].sort());
        expect(dates.at(-1)).toBe(reportDueOn);
        expect(dates.slice(0, -1).every((date) => isWorkingDay(date, { weekend, holidays }))).toBe(true);
        expect(daysBetween(dates[0]!, dates[1]!)).toBeGreaterThanOrEqual(14);
        expect(daysBetween(dates[0]!, reportDueOn)).toBeLessThan(mostDaysOfSteps);
      },
    ),
  );
});
