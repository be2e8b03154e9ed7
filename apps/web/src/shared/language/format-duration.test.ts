import { expect, it } from 'vitest';
import { formatAgo, formatDuration } from './format-duration.ts';

it('says whole ones of the unit in which people say it', () => {
  const said = [40, 119, 420, 7_199, 7_200, 172_799, 172_800].map((seconds) => formatDuration(seconds, 'en'));
  expect(said).toEqual([
    '40 seconds',
    '119 seconds',
    '7 minutes',
    '119 minutes',
    '2 hours',
    '47 hours',
    '2 days',
  ]);
});

it('counts in the grammar of each language, with European digits', () => {
  expect(formatAgo(420, 'fr')).toBe('il y a 7 minutes');
  expect(formatAgo(120, 'ar')).toBe('قبل دقيقتين');
  expect(formatAgo(420, 'ar')).toBe('قبل 7 دقائق');
});
