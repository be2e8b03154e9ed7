import { expect, it } from 'vitest';
import { DEFAULT_REMINDER_POLICY } from './reminder.ts';
import { setPolicy } from './set-policy.ts';

const set = (change: object) => setPolicy({ ...DEFAULT_REMINDER_POLICY, ...change });

it('keeps the days in order', () => {
  expect(set({ daysBefore: [30, 7, 14] })).toMatchObject({
    allowed: true,
    value: { daysBefore: [7, 14, 30] },
  });
});

it('refuses days that stand twice', () => {
  expect(set({ daysBefore: [7, 30, 7] })).toMatchObject({
    refusal: { code: 'days-twice', pointer: '/daysBefore' },
  });
});

it('refuses a coordinator who would hear before the co-lead', () => {
  expect(set({ coLeadAfterDays: 20, coordinatorAfterDays: 19 })).toMatchObject({
    refusal: { code: 'ladder-order', pointer: '/coordinatorAfterDays', values: { days: 20 } },
  });
  expect(set({ coLeadAfterDays: 20, coordinatorAfterDays: 20 }).allowed).toBe(true);
});
