import { PARAGRAPH_SECTIONS } from '@jalon/domain/benchmark/benchmark';
import type { EditedParagraph } from './paragraph-edits.ts';

/** A paragraph in two versions; null where that version does not have it. */
export interface DifferingParagraph {
  key: string;
  mine: EditedParagraph | null;
  stored: EditedParagraph | null;
}

/**
 * What saving over the stored version would write. A paragraph that was not touched here is the stored one, so
 * that what somebody else wrote meanwhile in another paragraph is kept; what they added is kept too.
 */
export function mergeParagraphs(
  opened: readonly EditedParagraph[],
  mine: readonly EditedParagraph[],
  stored: readonly EditedParagraph[],
): EditedParagraph[] {
  const openedByKey = byKey(opened);
  const storedByKey = byKey(stored);
  const kept = mine.flatMap((paragraph) => {
    if (!isSame(paragraph, openedByKey.get(paragraph.key))) {
      // A paragraph that is gone from the stored version has no id there any more: it is written anew.
      return [storedByKey.has(paragraph.key) ? paragraph : { ...paragraph, id: null }];
    }
    const theirs = storedByKey.get(paragraph.key);
    return theirs ? [theirs] : [];
  });
  const added = stored.filter(({ key }) => !openedByKey.has(key));
  const all = [...kept, ...added];
  return PARAGRAPH_SECTIONS.flatMap((section) => all.filter((paragraph) => paragraph.section === section));
}

/** The paragraphs in which the two versions differ, in their words, their section or their sources. */
export function differingParagraphs(
  mine: readonly EditedParagraph[],
  stored: readonly EditedParagraph[],
): DifferingParagraph[] {
  const mineByKey = byKey(mine);
  const storedByKey = byKey(stored);
  return [...new Set([...mineByKey.keys(), ...storedByKey.keys()])]
    .map((key) => ({ key, mine: mineByKey.get(key) ?? null, stored: storedByKey.get(key) ?? null }))
    .filter(({ mine: ours, stored: theirs }) => !ours || !isSame(ours, theirs ?? undefined));
}

function byKey(paragraphs: readonly EditedParagraph[]): Map<string, EditedParagraph> {
  return new Map(paragraphs.map((paragraph) => [paragraph.key, paragraph]));
}

function isSame(one: EditedParagraph, other: EditedParagraph | undefined): boolean {
  if (!other || one.section !== other.section || one.text.trim() !== other.text.trim()) return false;
  const ids = (paragraph: EditedParagraph) => paragraph.sources.map(({ id }) => id).join(' ');
  return ids(one) === ids(other);
}
