import { expect, test } from 'vitest';
import { Refused } from '../refused.ts';
import { guardText } from './guard-text.ts';

const named = 'Mariam Traoré, 17 ans, violée à Ménaka';

function findingsOf(text: string) {
  try {
    guardText([{ pointer: '/evidence/0/url', text }], 'en');
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.more.errors as { pointer: string; start: number; end: number }[];
  }
}

test('an address that spells a name in percent signs is read as whoever opens it reads it', () => {
  const address = `https://example.org/?n=${encodeURIComponent(named)}`;
  expect(findingsOf(address)).toMatchObject([{ pointer: '/evidence/0/url', start: 0, end: address.length }]);
  expect(
    findingsOf(`https://example.org/?n=${encodeURIComponent(named).replaceAll('%20', '+')}`),
  ).not.toEqual([]);
});

test('other addresses, and percent signs that spell nothing, pass', () => {
  expect(findingsOf('https://example.org/d%C3%A9cret%202026-014.pdf')).toEqual([]);
  expect(findingsOf('https://example.org/?share=100%&x=%ff%fe')).toEqual([]);
});
