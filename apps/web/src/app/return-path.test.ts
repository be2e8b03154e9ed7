import { describe, expect, it } from 'vitest';
import { returnPath, signInSearch } from './return-path.ts';

describe('the page to go back to after signing in', () => {
  it('is one of our own pages', () => {
    expect(returnPath('/plans/MLI-2022/board?pillar=P3')).toBe('/plans/MLI-2022/board?pillar=P3');
  });

  it('is the start page where another host is meant', () => {
    for (const wished of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '/a\\b',
    ])
      expect(returnPath(wished)).toBe('/');
  });

  it('is never the sign-in page itself', () => {
    expect(returnPath('/sign-in?return=/')).toBe('/');
    expect(returnPath('/two-factor')).toBe('/');
    expect(returnPath(undefined)).toBe('/');
  });
});

describe('the address of the sign-in page', () => {
  it('keeps the way back, the second step and why a provider was refused, and nothing else', () => {
    expect(
      signInSearch({ return: '/my', twoFactor: 1, problem: 'oidc-failed', admin: 'yes' } as Record<
        string,
        unknown
      >),
    ).toEqual({ return: '/my', twoFactor: 1, problem: 'oidc-failed' });
    // Keys that are there and undefined: the router lays them over what the address says.
    expect(signInSearch({ return: 'https://evil.example', twoFactor: 'no' })).toStrictEqual({
      return: undefined,
      twoFactor: undefined,
      problem: undefined,
    });
  });
});
