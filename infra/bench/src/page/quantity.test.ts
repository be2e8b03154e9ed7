import { expect, test } from 'vitest';
import { count, duration, memory, size, spread } from './quantity.ts';

test('durations change their unit where a reader would', () => {
  expect([0.84, 9.94, 9.96, 41.6, 999.4, 999.6, 3_140].map(duration)).toEqual([
    '0.8 ms',
    '9.9 ms',
    '10 ms',
    '42 ms',
    '999 ms',
    '1.0 s',
    '3.1 s',
  ]);
});

test('sizes are counted in thousands, memory in powers of two', () => {
  expect([512, 17_800, 999_949, 999_950, 1_234_567].map(size)).toEqual([
    '512 B',
    '17.8 kB',
    '999.9 kB',
    '1.0 MB',
    '1.2 MB',
  ]);
  expect(memory(88 * 1_048_576)).toBe('88 MiB');
});

test('a spread names its percentiles and its rounds', () => {
  expect(spread([10, 20, 30])).toBe('p50 20 ms, p95 30 ms (3 rounds)');
  expect(count(100_000)).toBe('100,000');
});
