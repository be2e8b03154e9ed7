import { strFromU8, unzipSync } from 'fflate';

/** What a test asks a DOCX file: its parts, and its paragraphs in the order in which they are read. */
export interface ReadDocx {
  parts: Record<string, string>;
  paragraphs: DocxParagraph[];
  header: string;
  footer: string;
}

export interface DocxParagraph {
  style: string | null;
  /** The list it is numbered in, else null. */
  list: string | null;
  text: string;
  xml: string;
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(bytes);
  const parts = Object.fromEntries(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
  return {
    parts,
    paragraphs: paragraphsOf(parts['word/document.xml'] ?? ''),
    header: textOf(parts['word/header1.xml'] ?? ''),
    footer: textOf(parts['word/footer1.xml'] ?? ''),
  };
}

function paragraphsOf(document: string): DocxParagraph[] {
  return [...document.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([xml]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? null,
    list: /<w:numId w:val="([^"]*)"/.exec(xml)?.[1] ?? null,
    text: textOf(xml),
    xml,
  }));
}

function textOf(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)];
  return texts.map(([, text]) => (text === undefined ? ' ' : decode(text))).join('');
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
