import { expect, it } from 'vitest';
import { keepWords, sentence } from './word-store.ts';

keepWords('ar', 'test', {
  moved: 'نُقل {{reference}}',
  days_zero: 'اليوم',
  days_one: 'يوم واحد',
  days_two: 'يومان',
  days_few: '{{count}} أيام',
  days_many: '{{count}} يوماً',
  days_other: '{{count}} يوم',
});
keepWords('en', 'test', {
  greeting: 'From {{who}} on {{on}}',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
});

const written = (value: number) => String(value);

it('fills in what a sentence mentions', () => {
  expect(sentence('en', 'test', 'greeting', { who: 'MJDH', on: 3 }, written)).toBe('From MJDH on 3');
});

it('chooses the plural form as the language does: Arabic has six', () => {
  const days = [0, 1, 2, 3, 11, 100].map((count) => sentence('ar', 'test', 'days', { count }, written));
  expect(days).toEqual(['اليوم', 'يوم واحد', 'يومان', '3 أيام', '11 يوماً', '100 يوم']);
  expect(sentence('en', 'test', 'days', { count: 1 }, written)).toBe('1 day');
});

it('shows a key that is not there instead of nothing', () => {
  expect(sentence('en', 'test', 'missing', {}, written)).toBe('missing');
});

it('isolates an Arabic name inside an English sentence, and no other', () => {
  const values = { who: 'وزارة العدل', on: 3 };
  expect(sentence('en', 'test', 'greeting', values, written)).toBe('From \u2068وزارة العدل\u2069 on 3');
});

it('isolates a reference inside an Arabic sentence, so that it is read from left to right', () => {
  expect(sentence('ar', 'test', 'moved', { reference: 'P1-C2-A1' }, written)).toBe(
    'نُقل \u2068P1-C2-A1\u2069',
  );
});
