import { expect, it } from 'vitest';
import { highestOf, readersOf } from './marking.tsx';

it('a page is marked as the highest thing on it', () => {
  expect(highestOf([])).toEqual({ level: 'unclassified', audience: 'none' });
  expect(
    highestOf([
      { level: 'unclassified', audience: 'all' },
      { level: 'confidential', audience: 'all' },
    ]),
  ).toEqual({ level: 'confidential', audience: 'all' });
});

it('one UN-only note makes the page say so', () => {
  expect(
    highestOf([
      { level: 'unclassified', audience: 'all' },
      { level: 'unclassified', audience: 'un' },
    ]).audience,
  ).toBe('un');
});

it('account mails are marked as the administrator’s, never as shared with the parties', () => {
  expect(highestOf([{ level: 'unclassified', audience: 'administrator' }]).audience).toBe('administrator');
  expect(
    highestOf([
      { level: 'unclassified', audience: 'all' },
      { level: 'unclassified', audience: 'receivers' },
    ]).audience,
  ).toBe('receivers');
});

it('a confidential page is never said to be shared with every party', () => {
  expect(readersOf({ level: 'confidential', audience: 'all' })).toBe('concerned');
  expect(readersOf({ level: 'confidential', audience: 'un' })).toBe('un');
  expect(readersOf({ level: 'unclassified', audience: 'all' })).toBe('all');
});
