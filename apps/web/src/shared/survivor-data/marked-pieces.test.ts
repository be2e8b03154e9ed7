import { expect, it } from 'vitest';
import { markedPieces } from './marked-pieces.ts';

const text = 'a girl of 14 in the village';

it('cuts a text at its marks; the pieces joined are the text again', () => {
  const pieces = markedPieces(text, [
    { start: 2, end: 6 },
    { start: 10, end: 12 },
  ]);
  expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['girl', '14']);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

it('melts marks that overlap or touch, and survives marks beyond the end', () => {
  const pieces = markedPieces(text, [
    { start: 2, end: 8 },
    { start: 6, end: 99 },
  ]);
  expect(pieces.map(({ text: words, marked }) => [words, marked])).toEqual([
    ['a ', false],
    ['girl of 14 in the village', true],
  ]);
});
