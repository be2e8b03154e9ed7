import { type FoldedText, foldText } from './fold-text.ts';

/** A stretch of a text, in UTF-16 code units, the end excluded. */
export interface Stretch {
  start: number;
  end: number;
}

/** Fewer letters than this are words of every text: they are taken out where they were named, and nowhere else. */
export const fewestSearchedLetters = 3;

/** Whether a passage is long enough to be looked for in other texts. */
export function isSearchable(passage: string): boolean {
  return foldText(passage).letters.replaceAll(' ', '').length >= fewestSearchedLetters;
}

/**
 * Where these words stand in a text, as whole words: in any case, in any normal form of Unicode, with or without
 * accents, with invisible characters between the letters, escaped for HTML, JSON or an address. Overlapping
 * finds are one.
 */
export function wordsIn(text: string, words: string): Stretch[] {
  return stretchesOf(foldText(text), wantedLetters(words));
}

/** Words in the form in which they are looked for. */
export function wantedLetters(words: string): string {
  return foldText(words).letters.trim();
}

/** Whether they stand in a text that was folded once for several of them. */
export function standsIn(folded: FoldedText, wanted: string): boolean {
  return stretchesOf(folded, wanted).length > 0;
}

function stretchesOf(folded: FoldedText, wanted: string): Stretch[] {
  if (wanted === '') return [];
  const found: Stretch[] = [];
  for (let at = folded.letters.indexOf(wanted); at !== -1; at = folded.letters.indexOf(wanted, at + 1)) {
    if (!isWhole(folded, at, wanted)) continue;
    const stretch = { start: folded.starts[at]!, end: folded.ends[at + wanted.length - 1]! };
    const last = found.at(-1);
    if (last && stretch.start < last.end) last.end = stretch.end;
    else found.push(stretch);
  }
  return found;
}

/** The text with a mark in the place of each find; the text itself where there is none. */
export function withoutWords(text: string, words: readonly string[], mark: string): string {
  return words.reduce((left, one) => cut(left, wordsIn(left, one), mark), text);
}

/** The text with a mark in the place of these stretches, which are in order. */
export function cut(text: string, stretches: readonly Stretch[], mark: string): string {
  return [...stretches]
    .reverse()
    .reduce((left, { start, end }) => left.slice(0, start) + mark + left.slice(end), text);
}

const letterAtEnd = /[\p{L}\p{N}]$/u;
const letterAtStart = /^[\p{L}\p{N}]/u;
/** Arabic writes "and", "to", "by", "like" and the article in one piece with the word. */
const arabicBefore = /(?:^|[^\p{L}\p{N}])[وفبلك]{0,2}(?:ال)?$/u;
const arabicAtStart = /^\p{Script=Arabic}/u;
/** So many letters before a word can be particles. */
const mostParticleLetters = 5;

function isWhole({ letters }: FoldedText, at: number, wanted: string): boolean {
  const before = letters.slice(Math.max(0, at - mostParticleLetters), at);
  const after = letters.slice(at + wanted.length, at + wanted.length + 2);
  if (letterAtEnd.test(wanted) && letterAtStart.test(after)) return false;
  if (!letterAtStart.test(wanted) || !letterAtEnd.test(before)) return true;
  return arabicAtStart.test(wanted) && arabicBefore.test(before);
}

/**
 * A selection widened to whole words, without the space around them; null where it holds none, or half of a
 * character.
 */
export function wholeWords(text: string, selection: Stretch): Stretch | null {
  let { start, end } = selection;
  if (start < 0 || end > text.length || start >= end) return null;
  const inWord = (at: number) =>
    /[\p{L}\p{N}\p{M}]/u.test(text[at] ?? '') || /[\ud800-\udfff]/.test(text[at] ?? '');
  while (start > 0 && inWord(start - 1) && inWord(start)) start -= 1;
  while (end < text.length && inWord(end) && inWord(end - 1)) end += 1;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return start < end && foldText(text.slice(start, end)).letters.trim() !== '' ? { start, end } : null;
}
