import { expect, test } from 'vitest';
import { securityHeaders } from './security-headers.ts';

const policyOf = (publicUrl: string) =>
  Object.fromEntries(
    (securityHeaders(publicUrl)['content-security-policy'] ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );

test('the policy allows what this server sends, and no script or style inside of a page', () => {
  const policy = policyOf('https://jalon.example.org');
  expect(policy).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'connect-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'form-action': "'self'",
  });
  expect(Object.values(policy).join(' ')).not.toMatch(/unsafe|https?:|\*/);
});

test('over https the browser keeps to https for a year, on every name below; over http nothing is promised', () => {
  const { 'strict-transport-security': promise = '' } = securityHeaders('https://jalon.example.org');
  expect(Number(/max-age=(\d+)/.exec(promise)?.[1])).toBeGreaterThanOrEqual(31_536_000);
  expect(promise).toMatch(/; includeSubDomains$/);
  expect(securityHeaders('http://127.0.0.1:3000')).not.toHaveProperty('strict-transport-security');
});

test('other sites learn no path, embed nothing and read nothing', () => {
  expect(securityHeaders('https://jalon.example.org')).toMatchObject({
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
});
