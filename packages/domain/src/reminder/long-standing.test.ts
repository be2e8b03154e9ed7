import { describe, expect, it, test } from 'vitest';
import { ageOf, isLongStanding, longStandingAfterDays } from './long-standing.ts';
import { DEFAULT_REMINDER_POLICY, REMINDER_RULES, type ReminderRule } from './reminder.ts';

/** The rungs that hold on every digest day until something is done. */
const weekly: ReminderRule[] = [
  'overdue',
  'return_due',
  'waits_for_answer',
  'waits_for_correction',
  'waits_for_verification',
  'waits_for_reply',
];
const aged = (rung: ReminderRule, age: number) => ({
  rung,
  days: rung.startsWith('waits_for_') ? age : 0 - age,
});

describe('what comes back week after week', () => {
  test.each(weekly)('is long-standing from the day after the sixtieth: %s', (rung) => {
    expect([-3, 0, 1, 30, 60, 61, 540].map((age) => isLongStanding(aged(rung, age)))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});

test.each(REMINDER_RULES.filter((rule) => !weekly.includes(rule)))(
  'what is told once is news, however old its matter: %s',
  (rung) => {
    for (const days of [-540, 540]) expect(isLongStanding({ rung, days })).toBe(false);
  },
);

it('counts days past due and days waited alike', () => {
  expect(ageOf({ rung: 'overdue', days: -540 })).toBe(540);
  expect(ageOf({ rung: 'waits_for_verification', days: 501 })).toBe(501);
  expect(ageOf({ rung: 'due_within_7', days: 3 })).toBe(-3);
  expect(ageOf({ rung: 'overdue', days: 0 })).toBe(0);
});

it('comes after every escalation of the usual policy', () => {
  expect(longStandingAfterDays).toBe(2 * DEFAULT_REMINDER_POLICY.coordinatorAfterDays);
});
