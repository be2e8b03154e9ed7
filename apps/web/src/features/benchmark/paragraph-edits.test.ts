import { expect, it } from 'vitest';
import {
  editsToBody,
  paragraphsFrom,
  withoutParagraph,
  withoutSource,
  withParagraph,
  withText,
} from './paragraph-edits.ts';

const source = { id: 's1', kind: 'update', reference: 'P1-C1-A1', activityId: 'a1', summary: '' } as const;
const stored = paragraphsFrom([
  { id: 'p1', section: 'progress', text: 'Orders were issued.', sources: [source], ...untouched() },
  { id: 'p2', section: 'remaining', text: 'Funds are awaited.', sources: [source], ...untouched() },
]);

it('adds a paragraph at the end of its section, never in another', () => {
  const added = withParagraph(stored, 'progress', 'new-1');
  expect(added.map((paragraph) => paragraph.key)).toEqual(['p1', 'new-1', 'p2']);
});

it('sends the whole list in order, with the ids of what is stored and none for what is new', () => {
  const edited = withText(withParagraph(stored, 'observation', 'new-1'), 'new-1', ' To be watched. ');
  expect(editsToBody(withText(edited, 'p1', 'Two orders were issued.'))).toEqual({
    paragraphs: [
      { id: 'p1', section: 'progress', text: 'Two orders were issued.', sourceIds: ['s1'] },
      { id: 'p2', section: 'remaining', text: 'Funds are awaited.', sourceIds: ['s1'] },
      { section: 'observation', text: 'To be watched.', sourceIds: [] },
    ],
  });
});

it('sends no paragraph that was left empty or removed, and no source that was taken off', () => {
  const edited = withoutSource(withoutParagraph(withParagraph(stored, 'progress', 'n'), 'p2'), 'p1', 's1');
  expect(editsToBody(edited).paragraphs).toEqual([
    { id: 'p1', section: 'progress', text: 'Orders were issued.', sourceIds: [] },
  ]);
});

function untouched() {
  return { unsourced: false, edited: false, outdated: false };
}
