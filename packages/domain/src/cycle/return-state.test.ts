import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UPDATE_STATES, type UpdateState } from '../update/update.ts';
import { owedReport, type ReturnedActivity, returnState } from './return-state.ts';

const ends = '2026-03-31';
const activity = (
  updateStates: UpdateState[],
  changes: Partial<ReturnedActivity> = {},
): ReturnedActivity => ({
  isOpen: true,
  startOn: '2026-01-10',
  updateStates,
  ...changes,
});

describe('a return is', () => {
  it('not requested where the organization leads no open activity started by the cycle’s end', () => {
    expect(returnState(ends, [])).toBe('not_requested');
    expect(returnState(ends, [activity([], { startOn: '2026-04-01' })])).toBe('not_requested');
    expect(returnState(ends, [activity([], { isOpen: false })])).toBe('not_requested');
    expect(returnState(ends, [activity([], { startOn: ends })])).toBe('open');
  });

  it('still there where the last open activity was reported complete in this very cycle', () => {
    expect(returnState(ends, [activity(['submitted'], { isOpen: false })])).toBe('submitted');
  });

  it('returned while a question is open, whatever the rest', () => {
    expect(returnState(ends, [activity(['returned']), activity([]), activity(['accepted'])])).toBe(
      'returned',
    );
  });

  it('open while an activity has nothing sent; a draft is not sent', () => {
    expect(returnState(ends, [activity(['submitted']), activity([])])).toBe('open');
    expect(returnState(ends, [activity(['submitted']), activity(['draft'])])).toBe('open');
  });

  it('accepted when every update is', () => {
    expect(returnState(ends, [activity(['accepted']), activity(['superseded', 'accepted'])])).toBe(
      'accepted',
    );
    expect(returnState(ends, [activity(['accepted']), activity(['accepted', 'declared'])])).toBe('accepted');
  });

  it('else submitted', () => {
    expect(returnState(ends, [activity(['accepted']), activity(['submitted'])])).toBe('submitted');
    expect(returnState(ends, [activity(['declared'])])).toBe('submitted');
  });
});

it('says of each activity what its return holds, and of a draft nothing', () => {
  expect(owedReport([])).toBe('missing');
  expect(owedReport(['draft'])).toBe('missing');
  expect(owedReport(['accepted', 'returned'])).toBe('returned');
  expect(owedReport(['accepted', 'submitted'])).toBe('unanswered');
  expect(owedReport(['declared', 'accepted'])).toBe('accepted');
  expect(owedReport(['superseded'])).toBe('declared');
});

it('property: exactly one state holds, and accepted never hides something open, asked or unanswered', () => {
  const activities = fc.array(
    fc.record({
      isOpen: fc.boolean(),
      startOn: fc.constantFrom('2026-01-10', '2026-04-01'),
      updateStates: fc.array(fc.constantFrom(...UPDATE_STATES), { maxLength: 3 }),
    }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(activities, (list) => {
      const state = returnState(ends, list);
      const states = list.flatMap(({ updateStates }) => updateStates);
      expect(state === 'returned').toBe(states.includes('returned'));
      if (state !== 'accepted') return;
      expect(states).not.toContain('submitted');
      expect(list.some((one) => one.isOpen && one.startOn <= ends && one.updateStates.length === 0)).toBe(
        false,
      );
    }),
  );
});
