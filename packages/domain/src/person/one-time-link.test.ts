import { expect, it } from 'vitest';
import { LINK_LIFE_MS, linkFault } from './one-time-link.ts';

const now = '2026-06-10T12:00:00.000Z';
const fresh = {
  expiresAt: '2026-06-10T12:00:00.001Z',
  usedAt: null,
  revokedAt: null,
  personIsActive: true,
};

it('a link opens something until its instant, once, unless it was taken back', () => {
  expect(linkFault(fresh, now)).toBeNull();
  expect(linkFault({ ...fresh, expiresAt: now }, now)).toBe('link-expired');
  expect(linkFault({ ...fresh, usedAt: now }, now)).toBe('link-used');
  expect(linkFault({ ...fresh, revokedAt: now }, now)).toBe('link-revoked');
  expect(linkFault({ ...fresh, personIsActive: false }, now)).toBe('link-revoked');
  // Who comes back to a link that worked is told that it worked, not that it expired since.
  expect(linkFault({ ...fresh, usedAt: now, expiresAt: now }, now)).toBe('link-used');
});

it('an invitation holds for seven days, a new password’s link for an hour', () => {
  expect(LINK_LIFE_MS).toEqual({ invitation: 604_800_000, new_password: 3_600_000 });
});
