import { expect, it } from 'vitest';
import { differingParagraphs, mergeParagraphs } from './merge-paragraphs.ts';
import type { EditedParagraph } from './paragraph-edits.ts';

const paragraph = (key: string, text: string): EditedParagraph => ({
  key,
  id: key,
  section: 'progress',
  text,
  sources: [],
  unsourced: true,
  outdated: false,
});
const opened = [paragraph('a', 'One'), paragraph('b', 'Two'), paragraph('c', 'Three')];
const texts = (paragraphs: readonly EditedParagraph[]) => paragraphs.map(({ text }) => text);

it('saving over keeps what somebody else wrote in a paragraph that was not touched here', () => {
  const mine = [paragraph('a', 'One of mine'), paragraph('b', 'Two'), paragraph('c', 'Three')];
  const stored = [paragraph('a', 'One of theirs'), paragraph('b', 'Two of theirs'), paragraph('d', 'Four')];
  expect(texts(mergeParagraphs(opened, mine, stored))).toEqual(['One of mine', 'Two of theirs', 'Four']);
});

it('a paragraph removed here stays removed; one written here that they removed is written anew', () => {
  const mine = [paragraph('b', 'Two of mine'), paragraph('c', 'Three')];
  const stored = [paragraph('a', 'One'), paragraph('c', 'Three')];
  const merged = mergeParagraphs(opened, mine, stored);
  expect(merged.map(({ id, text }) => [id, text])).toEqual([
    [null, 'Two of mine'],
    ['c', 'Three'],
  ]);
});

it('only the paragraphs that differ are put side by side', () => {
  const mine = [paragraph('a', 'One'), paragraph('b', 'Two of mine')];
  const stored = [paragraph('a', 'One'), paragraph('b', 'Two'), paragraph('d', 'Four')];
  expect(differingParagraphs(mine, stored).map((each) => [each.mine?.text, each.stored?.text])).toEqual([
    ['Two of mine', 'Two'],
    [undefined, 'Four'],
  ]);
});

it('what they added stands in its own section, progress first', () => {
  const remaining = { ...paragraph('r', 'Remains'), section: 'remaining' as const };
  const merged = mergeParagraphs(
    [remaining],
    [{ ...remaining, text: 'Mine' }],
    [remaining, paragraph('d', 'Done')],
  );
  expect(texts(merged)).toEqual(['Done', 'Mine']);
});
