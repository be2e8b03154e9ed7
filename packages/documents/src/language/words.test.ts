import { LANGUAGES } from '@jalon/domain/language/text';
import { expect, test } from 'vitest';
import { fill } from './fill.ts';
import { longDate } from './long-date.ts';
import { REPORT_PHRASES } from './report-phrases.ts';
import { OPENING_WORDS } from './report-words.ts';

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test('every phrase fills in the same values in each language', () => {
  for (const words of [...Object.values(REPORT_PHRASES), ...Object.values(OPENING_WORDS)]) {
    for (const language of LANGUAGES) expect(placeholders(words[language])).toEqual(placeholders(words.en));
  }
});

test('a value that is missing is a fault, and a value is never read as a phrase', () => {
  expect(() => fill('{count} of {total}', { count: 1 })).toThrow('{total}');
  expect(fill('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
});

test('dates are written out', () => {
  expect(longDate('2027-04-15', 'en')).toBe('15\u00a0April\u00a02027');
  expect(longDate('2027-08-01', 'fr')).toBe('1er\u00a0août\u00a02027');
  expect(() => longDate('soon', 'en')).toThrow(RangeError);
});
