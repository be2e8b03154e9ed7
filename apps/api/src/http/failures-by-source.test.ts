import { expect, it } from 'vitest';
import { FailuresBySource } from './failures-by-source.ts';
import { TooManyRequests } from './too-many-requests.ts';

const fail = (failures: FailuresBySource, ip: string, times: number) => {
  for (let time = 0; time < times; time += 1) failures.count(ip);
};

it('lets a source fail sixty times, then says when to come back', () => {
  const failures = new FailuresBySource();
  fail(failures, '203.0.113.7', 60);
  expect(() => failures.count('203.0.113.7')).toThrow(TooManyRequests);
  expect(() => failures.count('203.0.113.8')).not.toThrow();
});

it('counts the addresses of one IPv6 network together, and those of another apart', () => {
  const failures = new FailuresBySource();
  for (let last = 0; last < 60; last += 1) failures.count(`2001:db8:1:2:3:4:5:${last.toString(16)}`);
  expect(() => failures.count('2001:db8:1:2:ffff:1:1:1')).toThrow(TooManyRequests);
  expect(() => failures.count('2001:db8:1:3:3:4:5:6')).not.toThrow();
});

it('remembers a bounded number of sources', () => {
  const failures = new FailuresBySource();
  fail(failures, '203.0.113.7', 60);
  for (let source = 0; source < 10_000; source += 1) failures.count(`10.0.${source >> 8}.${source & 255}`);
  expect(() => failures.count('203.0.113.7')).not.toThrow();
});
