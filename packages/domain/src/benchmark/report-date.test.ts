import { describe, expect, it } from 'vitest';
import { type DatesOfSet, moveReportDate, recordReportDate } from './report-date.ts';

const today = '2027-03-02';
const dueOn = '2027-04-15';
const set: DatesOfSet = { dates: [{ dueOn: '2026-10-15' }, { dueOn }], reports: [] };
const reported = (state: 'draft' | 'cleared' | 'frozen', reportDueOn = dueOn): DatesOfSet => ({
  ...set,
  reports: [{ reportDueOn, state }],
});

describe('a date of the Council', () => {
  it('is recorded for today or later, not past the horizon, and once for a set', () => {
    const refused = (on: string) => recordReportDate(on, set, today);
    expect(refused('2027-03-01')).toMatchObject({ refusal: { code: 'date-in-the-past', pointer: '/dueOn' } });
    expect(refused(today).allowed).toBe(true);
    expect(refused('2047-12-31').allowed).toBe(true);
    expect(refused('2048-01-01')).toMatchObject({
      refusal: { code: 'date-too-far', pointer: '/dueOn', values: { date: '2047-12-31' } },
    });
    expect(refused(dueOn)).toMatchObject({ refusal: { code: 'report-date-exists', pointer: '/dueOn' } });
  });

  it('moves to a later or an earlier day, from the day that was read', () => {
    const move = (to: string, readDueOn?: string) =>
      moveReportDate(dueOn, { dueOn: to, readDueOn }, set, today);
    expect(move('2027-05-20', dueOn)).toEqual({ allowed: true, value: { from: dueOn, to: '2027-05-20' } });
    expect(move('2027-03-20').allowed).toBe(true);
    expect(move('2027-05-20', '2027-04-14')).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(move(dueOn)).toMatchObject({ refusal: { code: 'report-date-exists' } });
    expect(move('2027-03-01')).toMatchObject({ refusal: { code: 'date-in-the-past' } });
    expect(move('9999-12-31')).toMatchObject({ refusal: { code: 'date-too-far' } });
  });

  it('stays once it has passed; on the day itself it has not', () => {
    const on = (day: string) => moveReportDate(dueOn, { dueOn: '2027-05-20' }, set, day);
    expect(on('2027-04-16')).toMatchObject({ refusal: { code: 'report-date-has-passed' } });
    expect(on(dueOn).allowed).toBe(true);
  });

  it('stays once a voice has frozen its report for it; drafts and what is cleared go with it', () => {
    const move = (of: DatesOfSet) => moveReportDate(dueOn, { dueOn: '2027-05-20' }, of, today);
    expect(move(reported('frozen'))).toMatchObject({ refusal: { code: 'report-is-frozen' } });
    expect(move(reported('cleared')).allowed).toBe(true);
    expect(move(reported('frozen', '2026-10-15')).allowed).toBe(true);
    expect(move(reported('draft', '2027-05-20'))).toMatchObject({ refusal: { code: 'report-date-exists' } });
  });
});
