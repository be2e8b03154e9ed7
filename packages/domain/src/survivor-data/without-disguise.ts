import { type ReadableText, readableText } from './readable-text.ts';
import { tagsOfPhrase } from './word-tags.ts';

/**
 * A text as the guard reads it, without the marks that pull words apart or tie them together: "r a p e d" and
 * "v-i-o-l" are words, "Mariam-Diarra/17/viol/Gao" is five. Initials and references stay as they are.
 */
export function withoutDisguise(typed: string): ReadableText {
  const read = readableText(typed);
  const gaps = new Map([...read.text.matchAll(spelled)].flatMap(gapsOfSpelled));
  for (const tie of tiesIn(read.text)) gaps.set(tie, ' ');
  if (gaps.size === 0) return read;
  const kept: ReadableText = { text: '', from: [], to: [] };
  const pieces: string[] = [];
  for (let at = 0; at < read.text.length; at += 1) {
    const piece = gaps.get(at) ?? read.text.charAt(at);
    if (piece === '') continue;
    pieces.push(piece);
    kept.from.push(read.from[at]!);
    kept.to.push(read.to[at]!);
  }
  kept.text = pieces.join('');
  return kept;
}

/** Single letters with one and the same mark between them: in a table, each in its cell. */
const spelled = /(?<![\p{L}\p{N}])\p{L}([ ._\-/·•*|~+]|[;,] )\p{L}(?:\1\p{L})+(?![\p{L}\p{N}])/gu;
/** "il y a à" is three words, "F.D.K." and "ف.م.ع" are initials. */
const fewestBegun = 3;
const fewestSmall = 4;
const fewestOthers = 5;

/** What becomes of each mark between the letters of a spelled word: nothing, or a space between two words. */
function gapsOfSpelled({ 0: run, 1: mark, index }: RegExpExecArray): [number, string][] {
  const letters = [...run.matchAll(/\p{L}/gu)];
  const whole = letters.join('');
  if (letters.length < fewestOf(whole, mark!)) return [];
  const starts = startsOfWords(whole);
  let length = 0;
  return letters.slice(0, -1).flatMap(({ 0: letter, index: at }) => {
    length += letter.length;
    const first = index + at + letter.length;
    const isStart = starts.has(length);
    return [...mark!].map((_, unit): [number, string] => [first + unit, isStart && unit === 0 ? ' ' : '']);
  });
}

function fewestOf(whole: string, mark: string): number {
  if (/^\p{Lu}\p{Ll}+$/u.test(whole)) return fewestBegun;
  const isUncased = !/[\p{Lu}\p{Ll}]/u.test(whole);
  if (/^\p{Ll}+$/u.test(whole) || (isUncased && mark !== '.')) return fewestSmall;
  return fewestOthers;
}

const shortestWord = 3;
const longestWord = 18;

/** Where words begin in letters that run on: at a capital, and at the border of a word that is known. */
function startsOfWords(whole: string): Set<number> {
  const starts = new Set<number>();
  for (const { index } of whole.matchAll(/(?<=\p{Ll})\p{Lu}/gu)) starts.add(index);
  const small = whole.toLowerCase();
  if (isKnown(small)) return starts;
  let unknown = 0;
  for (let at = 0; at < small.length; ) {
    const length = knownLengthAt(small, at);
    unknown = length > 0 ? 0 : unknown + 1;
    if (length > 0) starts.add(at).add(at + length);
    if (unknown % longestWord === longestWord - 1) starts.add(at);
    at += Math.max(length, 1);
  }
  return starts;
}

function knownLengthAt(text: string, at: number): number {
  for (let length = Math.min(longestWord, text.length - at); length >= shortestWord; length -= 1)
    if (isKnown(text.slice(at, at + length))) return length;
  return 0;
}

function isKnown(word: string): boolean {
  return (['english', 'french', 'arabic'] as const).some((tongue) => tagsOfPhrase(word, tongue).size > 0);
}

/** Four or more parts without a space, two of them words: somebody's name for a file, not a reference. */
const tied = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-_/|][\p{L}\p{N}]+){3,}/gu;
const fewestWords = 2;

function tiesIn(text: string): number[] {
  return [...text.matchAll(tied)].flatMap(({ 0: chain, index }) => {
    const words = chain.match(/\p{L}{4,}/gu) ?? [];
    const isAddress = /(:\/\/|@|www\.)\S*$/.test(text.slice(Math.max(0, index - 80), index));
    if (words.length < fewestWords || isAddress) return [];
    return [...chain.matchAll(/(?<!\d)[-_/|]|[-_/|](?!\d)/g)].map((mark) => index + mark.index);
  });
}
