import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../mission/local-date.ts';
import { STATUSES } from './activity.ts';
import { activitySignal, type SignalInput } from './activity-signal.ts';

const today = '2026-06-15';
/** Under way since January, reported on last week, due in a year, funded: nothing to say. */
const healthy: SignalInput = {
  status: 'in_progress',
  verified: false,
  startOn: '2026-01-10',
  dueOn: '2027-06-15',
  declaredOn: '2026-06-08',
  lateMilestoneOn: null,
  budget: { estimated: 100, available: 100 },
  earliestEvidenceOn: '2026-02-01',
  progressBeforeStartOn: null,
  completedWithoutEvidence: false,
};
const signal = (changes: Partial<SignalInput>, on = today) => activitySignal({ ...healthy, ...changes }, on);
const codes = (changes: Partial<SignalInput>, on = today) =>
  signal(changes, on).reasons.map(({ code }) => code);

it('nothing to say is on_schedule', () => {
  expect(signal({})).toEqual({ signal: 'on_schedule', reasons: [] });
});

describe('late', () => {
  it('the day after the due date, with the days since', () => {
    expect(signal({ dueOn: '2026-06-14' })).toEqual({
      signal: 'late',
      reasons: [{ code: 'past_due', days: 1, on: '2026-06-14' }],
    });
  });

  it('not on the due day itself', () => {
    expect(signal({ dueOn: today }).signal).toBe('due_soon');
  });

  it('not once completed or discontinued', () => {
    expect(signal({ dueOn: '2026-06-14', status: 'completed' }).signal).toBe('on_schedule');
    expect(signal({ dueOn: '2026-06-14', status: 'discontinued' })).toEqual({ signal: null, reasons: [] });
  });
});

describe('at risk', () => {
  it('where a milestone’s date passed undone, not on its day', () => {
    expect(signal({ lateMilestoneOn: '2026-06-10' })).toEqual({
      signal: 'at_risk',
      reasons: [{ code: 'milestone_late', days: 5, on: '2026-06-10' }],
    });
    expect(codes({ lateMilestoneOn: today })).toEqual([]);
  });

  it('where the start passed and it is not started, not on the start day', () => {
    expect(signal({ status: 'not_started', startOn: '2026-06-14' })).toMatchObject({
      signal: 'at_risk',
      reasons: [
        { code: 'start_passed_not_started', days: 1, on: '2026-06-14' },
        { code: 'status_contradicts_dates' },
      ],
    });
    expect(codes({ status: 'not_started', startOn: today, earliestEvidenceOn: null })).toEqual([]);
  });

  it('where money is missing within 60 days of the start or after it', () => {
    const unfunded = { budget: { estimated: 100, available: 99 }, earliestEvidenceOn: null };
    expect(codes({ ...unfunded, startOn: addDays(today, 60), status: 'not_started' })).toEqual([
      'unfunded_near_start',
    ]);
    expect(codes({ ...unfunded, startOn: addDays(today, 61), status: 'not_started' })).toEqual([]);
    expect(codes(unfunded)).toEqual(['unfunded_near_start']);
    expect(codes({ budget: null })).toEqual([]);
    expect(signal(unfunded).signal).toBe('at_risk');
  });

  it('where evidence or progress is dated before the start, the earlier of both named', () => {
    expect(signal({ earliestEvidenceOn: '2026-01-09' })).toEqual({
      signal: 'at_risk',
      reasons: [{ code: 'status_contradicts_dates', on: '2026-01-09' }],
    });
    const both = signal({ earliestEvidenceOn: '2026-01-09', progressBeforeStartOn: '2026-01-02' });
    expect(both.reasons).toEqual([{ code: 'status_contradicts_dates', on: '2026-01-02' }]);
    expect(codes({ earliestEvidenceOn: '2026-01-10' })).toEqual([]);
  });

  it('where it was completed without evidence, until verified', () => {
    const bare = { status: 'completed' as const, completedWithoutEvidence: true };
    expect(signal(bare)).toEqual({ signal: 'at_risk', reasons: [{ code: 'completed_without_evidence' }] });
    expect(signal({ ...bare, verified: true })).toEqual({ signal: 'on_schedule', reasons: [] });
    expect(codes({ completedWithoutEvidence: true })).toEqual([]);
  });
});

describe('stale', () => {
  it('after 100 days without a report, counted from the last declaration', () => {
    expect(signal({ declaredOn: addDays(today, -100) })).toEqual({
      signal: 'stale',
      reasons: [{ code: 'no_update_for_days', days: 100, on: addDays(today, -100) }],
    });
    expect(codes({ declaredOn: addDays(today, -99) })).toEqual([]);
  });

  it('counted from the start where that is later, or where nothing was declared', () => {
    const started = addDays(today, -100);
    const input = { startOn: started, earliestEvidenceOn: null };
    expect(codes({ ...input, declaredOn: addDays(today, -200) })).toEqual(['no_update_for_days']);
    expect(codes({ ...input, startOn: addDays(today, -99), declaredOn: addDays(today, -200) })).toEqual([]);
    expect(codes({ ...input, declaredOn: null })).toEqual(['no_update_for_days']);
  });

  it('constrained is started too, not started is not', () => {
    const silent = { declaredOn: addDays(today, -120) };
    expect(codes({ ...silent, status: 'constrained' })).toEqual(['no_update_for_days']);
    expect(codes({ ...silent, status: 'not_started' })).not.toContain('no_update_for_days');
  });
});

describe('due soon', () => {
  it('from 30 days before the due date to the day itself', () => {
    expect(signal({ dueOn: addDays(today, 30) })).toEqual({
      signal: 'due_soon',
      reasons: [{ code: 'due_within_days', days: 30, on: addDays(today, 30) }],
    });
    expect(codes({ dueOn: addDays(today, 31) })).toEqual([]);
    expect(signal({ dueOn: today }).reasons).toEqual([{ code: 'due_within_days', days: 0, on: today }]);
  });
});

describe('the first that holds is the signal, and all that hold are listed', () => {
  const everything: Partial<SignalInput> = {
    dueOn: addDays(today, -1),
    lateMilestoneOn: addDays(today, -2),
    budget: { estimated: 2, available: 1 },
    earliestEvidenceOn: '2026-01-01',
    declaredOn: addDays(today, -150),
  };

  it('late before at risk before stale before due soon', () => {
    expect(signal(everything).signal).toBe('late');
    expect(codes(everything)).toEqual([
      'past_due',
      'milestone_late',
      'unfunded_near_start',
      'status_contradicts_dates',
      'no_update_for_days',
    ]);
    expect(signal({ ...everything, dueOn: addDays(today, 5) }).signal).toBe('at_risk');
    expect(signal({ declaredOn: addDays(today, -110), dueOn: addDays(today, 5) }).signal).toBe('stale');
  });

  it('only the contradiction of dates and the missing evidence apply to completed cards', () => {
    expect(codes({ ...everything, status: 'completed', completedWithoutEvidence: true })).toEqual([
      'status_contradicts_dates',
      'completed_without_evidence',
    ]);
    expect(
      codes({ ...everything, status: 'completed', completedWithoutEvidence: true, verified: true }),
    ).toEqual(['status_contradicts_dates']);
  });
});

describe('property', () => {
  const date = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
  const input: fc.Arbitrary<SignalInput> = fc.record({
    status: fc.constantFrom(...STATUSES),
    verified: fc.boolean(),
    startOn: date,
    dueOn: date,
    declaredOn: fc.option(date),
    lateMilestoneOn: fc.option(date),
    budget: fc.option(fc.record({ estimated: fc.nat(3), available: fc.nat(3) })),
    earliestEvidenceOn: fc.option(date),
    progressBeforeStartOn: fc.option(date),
    completedWithoutEvidence: fc.boolean(),
  });

  it('there is a signal exactly where there is a column, and reasons exactly where it is not on_schedule', () => {
    fc.assert(
      fc.property(input, (one) => {
        const result = activitySignal(one, today);
        expect(result.signal === null).toBe(one.status === 'discontinued');
        expect(result.reasons.length > 0).toBe(result.signal !== null && result.signal !== 'on_schedule');
      }),
    );
  });

  it('it is late exactly where the reason past_due is listed, and no reason is listed twice', () => {
    fc.assert(
      fc.property(input, (one) => {
        const result = activitySignal(one, today);
        const listed = result.reasons.map(({ code }) => code);
        expect(result.signal === 'late').toBe(listed.includes('past_due'));
        expect(new Set(listed).size).toBe(listed.length);
      }),
    );
  });
});
