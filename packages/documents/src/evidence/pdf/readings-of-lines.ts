import type { LineGlyph } from './lines-of-glyphs.ts';

/** A page read from the places of its signs. */
export interface RebuiltText {
  /** The ways in which its lines can be read; they differ only where letters stand far apart. */
  readings: string[];
  /** Whether letters still stand alone where words should be. */
  isSpelled: boolean;
}

/** In parts of the font's height: a wider gap is a space. */
const wordGap = 0.18;
/** Of letters that stand far apart: so many times the usual distance begins a word. */
const widerThanUsual = 1.5;
const fewestLetters = 12;
const mostLoose = 0.5;
/** A line with fewer letters than this holds a word at most. */
const leastWord = 3;
const shortWords = 3.5;
const moreCut = 1.25;

type Spacing = (line: readonly LineGlyph[]) => (before: LineGlyph, after: LineGlyph) => boolean;

/** As a reader's eye does it, then by spaces that are drawn, then by what is usual between letters, or their starts. */
const byGap: Spacing = () => (before, after) => after.from - before.to > wordGap * after.size;
const bySpaceAlone: Spacing = () => () => false;
const byUsualGap: Spacing = (line) => byUsual(line, (before, after) => after.from - before.to);
const byUsualStep: Spacing = (line) => byUsual(line, (before, after) => after.from - before.from);

/** The words of the lines. A line whose letters stand far apart is read in every way in which they make words. */
export function readingsOfLines(lines: readonly LineGlyph[][]): RebuiltText {
  const ways = lines.map(waysToRead);
  const isSpelled = ways.some((each) => each.every((way) => isLoose(way) || isRunTogether(way)));
  const inDoubt = (at: number) => (ways[at]?.length ?? 0) > 1;
  const texts = [0, 1, 2, 3].map((way) =>
    ways
      // Once more only what is in doubt, with the lines beside it: a page is not read four times for one line.
      .filter((_, at) => way === 0 || inDoubt(at - 1) || inDoubt(at) || inDoubt(at + 1))
      .map((each) => each[way] ?? each[0]!)
      .filter((text) => text !== '')
      .join('\n'),
  );
  const [whole = '', ...others] = texts;
  const readings = [...new Set([whole, ...others.filter((text) => text !== '' && !whole.includes(text))])];
  return { readings, isSpelled: isSpelled || readings.every(isLoose) };
}

function waysToRead(line: readonly LineGlyph[]): string[] {
  const plain = textOfLine(line, byGap);
  const bySpaces = textOfLine(line, bySpaceAlone);
  const spaces = line.filter(({ text }) => text !== '' && text.trim() === '').length;
  if (hasShortWords(plain))
    return [plain, bySpaces, ...[byUsualGap, byUsualStep].map((way) => textOfLine(line, way))];
  const isMoreCut = spaces > 0 && plain.split(' ').length > (spaces + 1) * moreCut;
  return isMoreCut ? [plain, bySpaces] : [plain];
}

/** More than half of the letters stand alone or in twos. */
function isLoose(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const loose = words.reduce((sum, word) => sum + (word.length <= 2 ? word.length : 0), 0);
  return letters >= fewestLetters && loose > letters * mostLoose;
}

/** Words that are short for any language. */
function hasShortWords(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return letters > leastWord && letters < words.length * shortWords;
}

/** Letters without an end, where no word is. */
function isRunTogether(text: string): boolean {
  return /[\p{L}\p{M}]{40}/u.test(text);
}

function byUsual(
  line: readonly LineGlyph[],
  distance: (before: LineGlyph, after: LineGlyph) => number,
): (before: LineGlyph, after: LineGlyph) => boolean {
  const drawn = line.filter(({ text }) => text.trim() !== '');
  const distances = drawn.slice(1).map((glyph, at) => distance(drawn[at]!, glyph));
  const usual = distances.sort((one, other) => one - other)[Math.floor(distances.length / 2)] ?? 0;
  return (before, after) => distance(before, after) > usual * widerThanUsual;
}

function textOfLine(line: readonly LineGlyph[], spacing: Spacing): string {
  const isApart = spacing(line);
  const pieces: string[] = [];
  let before: LineGlyph | undefined;
  let isSpaced = false;
  for (const glyph of line) {
    if (glyph.text.trim() === '') {
      isSpaced ||= glyph.text !== '';
      continue;
    }
    if (before && (isSpaced || isApart(before, glyph))) pieces.push(' ');
    pieces.push(glyph.text);
    before = glyph;
    isSpaced = false;
  }
  return inReadingOrder(pieces).join('').trim();
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const leftToRight = /[\p{L}\p{N}]/u;

/** Signs from left to right, put in the order in which they are read: Arabic from the right, figures in it not. */
function inReadingOrder(pieces: string[]): string[] {
  const arabic = pieces.filter((piece) => rightToLeft.test(piece)).length;
  if (arabic === 0) return pieces;
  const latin = pieces.filter((piece) => leftToRight.test(piece) && !rightToLeft.test(piece)).length;
  if (arabic >= latin) return runsTurned([...pieces].reverse(), isOfLatinRun);
  return runsTurned(pieces, (piece) => rightToLeft.test(piece));
}

function isOfLatinRun(piece: string): boolean {
  return leftToRight.test(piece) && (!rightToLeft.test(piece) || /\p{N}/u.test(piece));
}

/** Turns each run of such signs, with what stands between two of them. */
function runsTurned(pieces: string[], isOfRun: (piece: string) => boolean): string[] {
  const turned: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    if (!isOfRun(pieces[at]!)) {
      turned.push(pieces[at]!);
      at += 1;
      continue;
    }
    let end = at + 1;
    for (let next = end; next < pieces.length; next += 1) {
      if (isOfRun(pieces[next]!)) end = next + 1;
      else if (
        rightToLeft.test(pieces[next]!) !== rightToLeft.test(pieces[at]!) &&
        /\p{L}/u.test(pieces[next]!)
      )
        break;
    }
    turned.push(...pieces.slice(at, end).reverse());
    at = end;
  }
  return turned;
}
