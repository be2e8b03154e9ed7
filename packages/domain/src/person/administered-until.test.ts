import { expect, it } from 'vitest';
import { administeredUntil } from './administered-until.ts';

const today = '2026-06-10';
const until = (...terms: [string, string | null][]) =>
  administeredUntil(
    terms.map(([startsOn, endsOn]) => ({ startsOn, endsOn })),
    today,
  );

it('for ever where one administers until further notice', () => {
  expect(until(['2026-01-01', null])).toBe('9999-12-31');
  expect(until(['2026-06-20', null], ['2026-01-01', '2026-06-19'])).toBe('9999-12-31');
});

it('up to the first day on which nobody does', () => {
  expect(until(['2026-01-01', '2026-06-30'])).toBe('2026-06-30');
  expect(until(['2026-01-01', '2026-06-18'], ['2026-06-20', null])).toBe('2026-06-18');
  expect(until(['2026-01-01', '2026-06-30'], ['2026-02-01', '2026-06-15'])).toBe('2026-06-30');
});

it('yesterday where nobody does today', () => {
  expect(until()).toBe('2026-06-09');
  expect(until(['2026-06-11', null])).toBe('2026-06-09');
  expect(until(['2026-06-10', '2026-06-09'])).toBe('2026-06-09');
});
