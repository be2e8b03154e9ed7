import { expect, it } from 'vitest';
import { oneLine } from './one-line.ts';

it('takes what ends a line or turns it around out of a text, and leaves the marks that only help', () => {
  expect(oneLine(' one\r\n\ttwo\u2028three\u202efour\u2067five\u2069 ', 99)).toBe('one two three four five');
  expect(oneLine('القانون\u200f (2020)', 99)).toBe('القانون\u200f (2020)');
});

it('counts letters, and cuts none in half', () => {
  expect(oneLine('abcdef', 6)).toBe('abcdef');
  expect(oneLine('abc def', 4)).toBe('abc…');
  expect(oneLine('😀😀😀', 2)).toBe('😀😀…');
  expect(oneLine('a\ud800b', 9)).toBe('a b');
});
