import { describe, expect, test } from 'vitest';
import { percentile } from './percentile.ts';

describe('a percentile', () => {
  const oneToHundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  test('is the sample at the nearest rank, whatever the order of the samples', () => {
    expect(percentile(oneToHundred, 0.5)).toBe(50);
    expect(percentile(oneToHundred, 0.95)).toBe(95);
    expect(percentile(oneToHundred, 1)).toBe(100);
    expect(percentile(oneToHundred, 0)).toBe(1);
  });

  test('of few samples is one of them', () => {
    expect(percentile([7], 0.95)).toBe(7);
    expect(percentile([1, 2, 3], 0.5)).toBe(2);
    expect(percentile([1, 2, 3], 0.95)).toBe(3);
  });

  test('sorts numbers as numbers and leaves the samples as they were', () => {
    const samples = [10, 9, 100];
    expect(percentile(samples, 1)).toBe(100);
    expect(samples).toEqual([10, 9, 100]);
  });

  test('of nothing, or of a share that is none, is refused', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
    expect(() => percentile([1], 95)).toThrow(RangeError);
    expect(() => percentile([1], Number.NaN)).toThrow(RangeError);
  });
});
