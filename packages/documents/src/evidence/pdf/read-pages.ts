import { getDocumentProxy } from 'unpdf';
import { glyphsOfPage } from './glyphs-of-page.ts';
import { linesOfGlyphs } from './lines-of-glyphs.ts';
import { type RebuiltText, readingsOfLines } from './readings-of-lines.ts';

/**
 * A page's text, and whether it is one: a page without letters, of signs that stand for none, or of letters that make
 * no words, is not.
 */
export interface PageText {
  text: string;
  /** The same page read from where its signs stand, where that reads otherwise: by eye, and by wider measures. */
  rebuilt: string[];
  isText: boolean;
}

/** Fewer letters and digits than this are a page's number at most. */
const leastLetters = 1;
/** Signs without a meaning of their own: what a font without a key gives. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are among them.
const meaningless = /[\ufffd\p{Co}\p{Cn}\u0000-\u0008\u000e-\u001f]/gu;
const mostMeaningless = 0.05;
/** A gap between lines that is larger than this many lines begins a paragraph. */
const paragraphGap = 1.7;

/**
 * The text layer of each page, in the order in which it is read. A page in which something is broken may show more than
 * its text layer gives: what it gives is read, and it does not count as text.
 */
export async function readPages(bytes: Uint8Array): Promise<PageText[]> {
  const strict = await open(bytes, true);
  const lenient = await open(bytes, false);
  try {
    const pages: PageText[] = [];
    for (let number = 1; number <= lenient.numPages; number += 1) {
      const whole = await textOfPage(strict, number).catch(() => null);
      const text = whole ?? (await textOfPage(lenient, number));
      const seen = await rebuiltPage(lenient, number).catch(() => null);
      const readings = (seen?.readings ?? []).map(withWholeWords);
      const rebuilt = readings.filter((reading) => inOneLine(reading) !== inOneLine(text));
      const isWhole = whole !== null && seen !== null && !seen.isSpelled;
      pages.push({ text, rebuilt, isText: isWhole && isText(text) });
    }
    return pages;
  } finally {
    await Promise.all([strict, lenient].map(({ loadingTask }) => loadingTask.destroy()));
  }
}

function open(bytes: Uint8Array, stopAtErrors: boolean) {
  return getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, stopAtErrors });
}

async function textOfPage(document: Awaited<ReturnType<typeof open>>, number: number): Promise<string> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ disableNormalization: false });
  page.cleanup();
  return joined(items as readonly PageItem[]);
}

/** Reads the page again as somebody sees it; what was drawn letter by letter, or in another order, reads otherwise. */
async function rebuiltPage(document: Awaited<ReturnType<typeof open>>, number: number): Promise<RebuiltText> {
  const page = await document.getPage(number);
  const glyphs = await glyphsOfPage(page);
  page.cleanup();
  return readingsOfLines(linesOfGlyphs(glyphs));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isText(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const nothing = text.match(meaningless)?.length ?? 0;
  return letters >= leastLetters && nothing <= letters * mostMeaningless;
}

interface PageItem {
  str?: string;
  hasEOL?: boolean;
  height?: number;
  transform?: number[];
}

/** Lines are joined by a line break, paragraphs by an empty line. */
function joined(items: readonly PageItem[]): string {
  let text = '';
  let lastY: number | null = null;
  for (const { str = '', hasEOL = false, height = 0, transform } of items) {
    const y: number | null = transform?.[5] ?? lastY;
    const isFar =
      lastY !== null &&
      y !== null &&
      y !== undefined &&
      Math.abs(lastY - y) > paragraphGap * Math.max(height, 8);
    if (isFar && str.trim() !== '') text = `${text.trimEnd()}\n\n`;
    if (str.trim() !== '') lastY = y;
    text += str;
    if (hasEOL) text += '\n';
  }
  return withWholeWords(text);
}

/** A word that was cut at the end of a line is one word. */
function withWholeWords(text: string): string {
  return text.replace(/(\p{L})[-\u00ad\u2010]\n(\p{Ll})/gu, '$1$2');
}
