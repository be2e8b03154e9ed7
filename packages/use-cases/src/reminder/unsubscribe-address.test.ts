import { describe, expect, test } from 'vitest';
import { readUnsubscribeAddress, unsubscribeAddress } from './unsubscribe-address.ts';

const secret = 'a secret of tests';
const personId = '0f8fad5b-d9cb-469f-a165-70867728950e';
const address = unsubscribeAddress({ personId, kinds: ['day_before', 'within_30'] }, secret);

describe('an address that unsubscribes', () => {
  test('says whose mails and which, to the installation that wrote it', () => {
    expect(readUnsubscribeAddress(address, secret)).toEqual({ personId, kinds: ['day_before', 'within_30'] });
    expect(readUnsubscribeAddress(address, 'another secret')).toBeNull();
  });

  test('cannot be made from another: neither person, kinds nor seal', () => {
    const [person, kinds, seal] = address.split('.');
    for (const wrong of [
      `${person}.within_30.${seal}`,
      `${person}.within_30~day_before.${seal}`,
      `${person}.overdue.${seal}`,
      `${person}..${seal}`,
      `${personId.replace('0f', '1f')}.${kinds}.${seal}`,
      `${person}.${kinds}.${'A'.repeat(43)}`,
      `${person}.${kinds}.${seal}x`,
      `${person}.${kinds}`,
      `${address}\n`,
      '',
    ])
      expect(readUnsubscribeAddress(wrong, secret), wrong).toBeNull();
  });

  test('fits into a header line that no relay cuts', () => {
    const all = unsubscribeAddress(
      { personId, kinds: ['day_before', 'within_30', 'benchmark_news'] },
      secret,
    );
    expect(all.length).toBeLessThan(150);
    expect(all).toMatch(/^[\w.~-]+$/);
  });
});
