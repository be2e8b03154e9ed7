import { describe, expect, it } from 'vitest';
import { returnPath } from './return-path.ts';

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
    expect(returnPath(undefined)).toBe('/');
  });
});
