import { describe, expect, it } from 'vitest';
import { BACK_PLANNING_STEPS } from './back-planning.ts';
import { countsFrom, isRegisterStep, isReportStepDone, leftOfStep } from './council-steps.ts';

const left = { unreported: 3, unanswered: 2, unverified: 1 };

describe('a step towards a report to the Council is done', () => {
  it('on the register when nothing of it is left', () => {
    expect(leftOfStep('updates_submitted', left, [null, 'draft'])).toBe(3);
    expect(leftOfStep('updates_answered', left, [null, 'draft'])).toBe(2);
    expect(leftOfStep('findings_recorded', left, [null, 'draft'])).toBe(1);
    expect(leftOfStep('updates_answered', { ...left, unanswered: 0 }, [])).toBe(0);
  });

  it('once every voice is frozen, and not when only one is', () => {
    expect(leftOfStep('updates_submitted', left, ['frozen', 'cleared'])).toBe(3);
    expect(leftOfStep('updates_submitted', left, ['frozen', 'frozen'])).toBe(0);
  });

  it('in a voice by the state of its report', () => {
    const steps = BACK_PLANNING_STEPS.filter((step) => !isRegisterStep(step));
    const done = (state: Parameters<typeof isReportStepDone>[1]) =>
      steps.filter((step) => isReportStepDone(step, state));
    expect(done(null)).toEqual([]);
    expect(done('draft')).toEqual([]);
    expect(done('clearance')).toEqual(['draft_complete']);
    expect(done('cleared')).toEqual(['draft_complete', 'report_cleared']);
    expect(done('frozen')).toEqual(steps);
  });

  it('with what was reported in the quarter before', () => {
    expect(countsFrom('2026-04-15')).toBe('2026-01-15');
  });
});
