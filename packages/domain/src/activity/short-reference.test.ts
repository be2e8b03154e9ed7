import { expect, it } from 'vitest';
import { shortReference } from './short-reference.ts';

it('leaves the plan’s own reference out', () => {
  expect(shortReference('MLI-2022-P3-C2-A4', 'MLI-2022')).toBe('P3-C2-A4');
  expect(shortReference('SSD-AF-2021-P1-C1-A1', 'SSD-AF-2021')).toBe('P1-C1-A1');
});

it('keeps the whole reference in another plan, also where one plan’s reference begins like another’s', () => {
  expect(shortReference('MLI-2022-P3-C2-A4', 'MLI-CMA')).toBe('MLI-2022-P3-C2-A4');
  expect(shortReference('MLI-20221-P1', 'MLI-2022')).toBe('MLI-20221-P1');
  expect(shortReference('MLI-2022-', 'MLI-2022')).toBe('MLI-2022-');
});
