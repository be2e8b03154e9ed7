import { describe, expect, it } from 'vitest';
import { isClosedToTokens, scopeFor, TOKEN_SCOPES } from './token-scopes.ts';

describe('the scope that a request needs', () => {
  it('follows the method: reading needs to read, everything else to write', () => {
    expect(scopeFor('GET', '/api/plans')).toBe('plans:read');
    expect(scopeFor('HEAD', '/api/plans')).toBe('plans:read');
    expect(scopeFor('POST', '/api/plans')).toBe('plans:write');
    expect(scopeFor('PATCH', '/api/plans/:planId')).toBe('plans:write');
    expect(scopeFor('PROPFIND', '/api/plans/:planId')).toBe('plans:write');
    expect(scopeFor('get', '/api/plans')).toBe('plans:write');
  });

  it('is that of the first noun of the path, whatever its ids are called', () => {
    expect(scopeFor('GET', '/api/plans/:planId/board')).toBe('plans:read');
    expect(scopeFor('POST', '/api/plans/:id/activities')).toBe('plans:write');
    expect(scopeFor('POST', '/api/updates/:updateId/findings')).toBe('updates:write');
  });

  it('does not exist for credentials, nor for a route that nobody decided about', () => {
    for (const [method, route] of [
      ['POST', '/api/me/tokens'],
      ['GET', '/api/me/sessions'],
      ['GET', '/api/me/calendar'],
      ['PATCH', '/api/me'],
      ['POST', '/api/demo/clock'],
      ['POST', '/api/redactions/:redactionId/confirm'],
    ] as const) {
      expect(scopeFor(method, route), route).toBeNull();
      expect(isClosedToTokens(method, route), route).toBe(true);
    }
    expect(scopeFor('GET', '/api/plans/:planId/secrets')).toBeNull();
    expect(isClosedToTokens('GET', '/api/plans/:planId/secrets')).toBe(false);
    expect(scopeFor('DELETE', '/api/outbox')).toBeNull();
    expect(scopeFor('GET', '')).toBeNull();
  });
});

it('there is no scope that would open nothing', () => {
  expect(TOKEN_SCOPES).toContain('plans:read');
  expect(TOKEN_SCOPES).not.toContain('outbox:write');
  expect(new Set(TOKEN_SCOPES).size).toBe(TOKEN_SCOPES.length);
});
