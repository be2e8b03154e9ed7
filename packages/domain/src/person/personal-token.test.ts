import { describe, expect, it } from 'vitest';
import { mayCreateToken, tokenState } from './personal-token.ts';

const today = '2026-11-22';
const owner = { liveTokens: 0, holdsAPost: true };

describe('one more token', () => {
  it('works from today until a year from today, and no longer', () => {
    for (const expiresOn of [today, '2027-11-22']) {
      expect(mayCreateToken(expiresOn, owner, today)).toEqual({ allowed: true, value: expiresOn });
    }
    for (const expiresOn of ['2026-11-21', '2027-11-23', '9999-12-31']) {
      expect(mayCreateToken(expiresOn, owner, today)).toMatchObject({
        refusal: { code: 'token-life', pointer: '/expiresOn' },
      });
    }
  });

  it('is the twentieth at most of those that work', () => {
    expect(mayCreateToken(today, { ...owner, liveTokens: 19 }, today).allowed).toBe(true);
    expect(mayCreateToken(today, { ...owner, liveTokens: 20 }, today)).toMatchObject({
      refusal: { code: 'too-many-tokens' },
    });
  });

  it('is nobody’s who holds no post', () => {
    expect(mayCreateToken(today, { ...owner, holdsAPost: false }, today)).toMatchObject({
      refusal: { code: 'may-not-do-this' },
    });
  });
});

it('a token works on its last day, and never once it was revoked', () => {
  expect(tokenState({ expiresOn: today, revokedAt: null }, today)).toBe('live');
  expect(tokenState({ expiresOn: '2026-11-21', revokedAt: null }, today)).toBe('expired');
  expect(tokenState({ expiresOn: '2027-01-01', revokedAt: '2026-11-22T10:00:00.000Z' }, today)).toBe(
    'revoked',
  );
});
