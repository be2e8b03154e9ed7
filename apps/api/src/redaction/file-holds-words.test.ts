import { expect, test } from 'vitest';
import { fileHoldsWords } from './file-holds-words.ts';

const text = (words: string) => new TextEncoder().encode(words);

test('a text file holds words as whole words, in any writing', async () => {
  expect(await fileHoldsWords(text('Then HERON CRAMOISI spoke.\n'), 'Héron Cramoisi')).toBe(true);
  expect(await fileHoldsWords(text('Then somebody spoke.\n'), 'Héron Cramoisi')).toBe(false);
});

test('a file that cannot be read is no file without the words', async () => {
  await expect(fileHoldsWords(text('%PDF-1.7 damaged'), 'Héron Cramoisi')).rejects.toThrow();
});
