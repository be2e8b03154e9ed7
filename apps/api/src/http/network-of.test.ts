import { expect, it } from 'vitest';
import { networkOf } from './network-of.ts';

it('is the address itself for IPv4, however it is written', () => {
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
  expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
});

it('is the first half of an IPv6 address, wherever its zeros are left out', () => {
  for (const ip of ['2001:db8::1', '2001:db8::ffff:2', '2001:0db8:0000:0:1:2:3:4', '2001:DB8:0:0::9']) {
    expect(networkOf(ip), ip).toBe('2001:db8:0:0');
  }
  expect(networkOf('2001:db8:1:2::1')).toBe('2001:db8:1:2');
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0');
  expect(networkOf('::1')).toBe('0:0:0:0');
});
