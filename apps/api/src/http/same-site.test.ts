import { describe, expect, test } from 'vitest';
import { isSameSite, trustedOrigins } from './same-site.ts';

const trusted = trustedOrigins('https://jalon.example.org', 3000);

describe('a change', () => {
  test.each([
    ['of a program, which sends none of the headers', {}],
    ['of our own page', { origin: 'https://jalon.example.org', 'sec-fetch-site': 'same-origin' }],
    ['of our own page that names only its address', { referer: 'https://jalon.example.org/my' }],
    ['on this machine', { origin: 'http://localhost:3000' }],
    ['on this machine by number', { origin: 'http://127.0.0.1:3000' }],
  ])('%s is served', (_name, headers) => {
    expect(isSameSite('POST', headers, trusted)).toBe(true);
  });

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['an empty origin', { origin: '' }],
    ['the same name without TLS', { origin: 'http://jalon.example.org' }],
    ['a name that begins like ours', { origin: 'https://jalon.example.org.evil.example' }],
    ['a name below ours', { origin: 'https://x.jalon.example.org' }],
    ['another port of this machine', { origin: 'http://localhost:8080' }],
    ['another site, by its address only', { referer: 'https://evil.example/?https://jalon.example.org' }],
    ['an address that is none', { referer: 'jalon.example.org' }],
    ['another site, by fetch metadata only', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour below the same domain', { 'sec-fetch-site': 'same-site' }],
  ])('of %s is refused', (_name, headers) => {
    expect(isSameSite('POST', headers, trusted)).toBe(false);
    expect(isSameSite('DELETE', headers, trusted)).toBe(false);
  });

  test('reading is open to links from everywhere', () => {
    expect(isSameSite('GET', { origin: 'https://evil.example' }, trusted)).toBe(true);
  });
});
