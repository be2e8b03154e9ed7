import { expect, it } from 'vitest';
import { horizonOf } from './horizon.ts';

it('is the end of the twentieth year from now, on a leap day too', () => {
  expect(horizonOf('2026-11-22')).toBe('2046-12-31');
  expect(horizonOf('2028-02-29')).toBe('2048-12-31');
});
