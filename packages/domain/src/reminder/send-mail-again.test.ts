import { expect, it } from 'vitest';
import { isDeadLetter, type MailSoFar, sendMailAgain } from './send-mail-again.ts';

const now = '2026-06-03T10:00:00.000Z';
const failed: MailSoFar = {
  deliveredAt: null,
  suppressedAt: null,
  failedAt: '2026-06-01T08:01:00.000Z',
  attempts: 1,
  createdAt: '2026-06-01T08:00:00.000Z',
  sentAgainAt: null,
  isToldLater: false,
};
const decided = (changes: Partial<MailSoFar>) => {
  const decision = sendMailAgain({ ...failed, ...changes }, now);
  return decision.allowed ? decision.value : decision.refusal.code;
};

it('goes back among those that wait where it failed, or was never tried', () => {
  expect(decided({})).toBe('again');
  expect(decided({ failedAt: null, attempts: 0 })).toBe('again');
});

it('changes nothing where it waits already', () => {
  expect(decided({ failedAt: null, attempts: 3 })).toBe('waits');
  expect(decided({ failedAt: null, attempts: 0, sentAgainAt: '2026-06-03T09:00:00.000Z' })).toBe('waits');
});

it('is refused where somebody got it meanwhile, where nobody needs it, and where a later one says the same', () => {
  expect(decided({ deliveredAt: now })).toBe('mail-delivered-meanwhile');
  expect(decided({ suppressedAt: now })).toBe('mail-no-longer-needed');
  expect(decided({ isToldLater: true })).toBe('mail-told-later');
});

it('is a dead letter 36 hours after it was written, and not a moment before', () => {
  const young = { ...failed, failedAt: null, attempts: 0, createdAt: '2026-06-01T22:00:00.001Z' };
  expect(isDeadLetter(young, now)).toBe(false);
  expect(isDeadLetter({ ...young, createdAt: '2026-06-01T22:00:00.000Z' }, now)).toBe(true);
});
