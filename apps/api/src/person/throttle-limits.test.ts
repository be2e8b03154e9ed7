import { describe, expect, test } from 'vitest';
import { type Failures, refusedUntil, throttleDayMs, throttleWindowMs } from './throttle-limits.ts';

const none: Failures = {
  ofBoth: 0,
  firstOfBoth: null,
  ofSource: 0,
  ofAccount: 0,
  first: null,
  ofAccountInADay: 0,
  firstOfAccountInADay: null,
  isKnownSource: false,
};
const at = 1_000_000;
const refused = (failures: Partial<Failures>, purpose = 'password') =>
  refusedUntil({ ...none, first: at, firstOfBoth: at, ...failures }, purpose) !== null;

describe('the next attempt', () => {
  test('is refused after ten failures on one account from one place, until the first is a quarter of an hour old', () => {
    expect(refused({ ofBoth: 9, ofSource: 9, ofAccount: 9 })).toBe(false);
    const failures = { ...none, ofBoth: 10, firstOfBoth: at, first: at - 5 };
    expect(refusedUntil(failures, 'password')).toBe(at + throttleWindowMs);
    expect(refused({ ofBoth: 10, isKnownSource: true })).toBe(true);
  });

  test('from one place on account after account is refused after a hundred, where the account is not at home', () => {
    expect(refused({ ofSource: 99 })).toBe(false);
    expect(refused({ ofSource: 100 })).toBe(true);
    expect(refused({ ofSource: 10_000, isKnownSource: true })).toBe(false);
  });

  test('on an account under attack from everywhere is slowed elsewhere, and as ever where its owner is known', () => {
    expect(refused({ ofAccount: 10_000, ofBoth: 1 })).toBe(false);
    expect(refused({ ofAccount: 10_000, ofBoth: 2 })).toBe(true);
    expect(refused({ ofAccount: 29, ofBoth: 2 })).toBe(false);
    expect(refused({ ofAccount: 10_000, ofBoth: 9, isKnownSource: true })).toBe(false);
  });

  test('with a code is refused after fifty failures over all unknown places', () => {
    expect(refused({ ofAccount: 50 }, 'password')).toBe(false);
    expect(refused({ ofAccount: 49 }, 'totp')).toBe(false);
    expect(refused({ ofAccount: 50 }, 'totp')).toBe(true);
    expect(refused({ ofAccount: 50, isKnownSource: true }, 'totp')).toBe(false);
  });

  test('with a code is refused after a hundred failures in a day, which are one in three thousand of all codes', () => {
    const day = { ofAccountInADay: 100, firstOfAccountInADay: at - 5 };
    expect(refusedUntil({ ...none, ...day }, 'totp')).toBe(at - 5 + throttleDayMs);
    expect(refused({ ...day, ofAccountInADay: 99 }, 'totp')).toBe(false);
    expect(refused(day, 'password')).toBe(false);
    expect(refused({ ...day, isKnownSource: true }, 'recovery-code')).toBe(false);
  });

  test('with a one-time link is refused for failures of its own place alone', () => {
    expect(refused({ ofAccount: 10_000, ofBoth: 9 }, 'one-time-link')).toBe(false);
    expect(refused({ ofBoth: 10 }, 'one-time-link')).toBe(true);
    expect(refused({ ofSource: 100 }, 'one-time-link')).toBe(true);
  });
});
