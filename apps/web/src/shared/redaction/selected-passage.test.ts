import { expect, it } from 'vitest';
import { isOneWord, selectedPassage } from './selected-passage.ts';

it('takes whole words, without the space around them', () => {
  expect(selectedPassage('text', 'It was Grue Cendrée.', { start: 9, end: 15 })).toEqual({
    start: 7,
    end: 19,
    words: 'Grue Cendrée',
    isSearched: true,
  });
});

it('counts a line break of two characters as the text field does', () => {
  const text = 'One\r\nGrue\r\nthree';
  expect(selectedPassage('done', text, { start: 4, end: 8 })).toMatchObject({
    start: 5,
    end: 9,
    words: 'Grue',
  });
});

it('is nothing where no word is selected, and says where it is too short to be looked for', () => {
  expect(selectedPassage('text', 'It was.', { start: 2, end: 3 })).toBeNull();
  expect(selectedPassage('text', 'Al came', { start: 0, end: 2 })?.isSearched).toBe(false);
});

it('is the whole file where a file is meant', () => {
  expect(selectedPassage('upload', 'scan.pdf', { start: 0, end: 0 })).toMatchObject({ start: 0, end: 0 });
});

it('tells one word, which leaves every text, from a name of several', () => {
  expect(isOneWord({ words: 'formation' })).toBe(true);
  expect(isOneWord({ words: 'Grue\nCendrée' })).toBe(false);
});
