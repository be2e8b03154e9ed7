import { expect, it } from 'vitest';
import { uncheckedPieces } from './unchecked-pieces.ts';

it('underlines exactly the words that were not held against the original', () => {
  const pieces = uncheckedPieces('the training, sensitization and oversight', 'sensitization');
  expect(pieces).toEqual([
    { text: 'the training, ', isUnchecked: false },
    { text: 'sensitization', isUnchecked: true },
    { text: ' and oversight', isUnchecked: false },
  ]);
});

it('underlines nothing where the words are checked, or where the note is about something else', () => {
  expect(uncheckedPieces('the training', null)).toEqual([{ text: 'the training', isUnchecked: false }]);
  expect(uncheckedPieces('the training', 'the whole paragraph')).toHaveLength(1);
});
