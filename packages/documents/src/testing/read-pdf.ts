import { getDocumentProxy } from 'unpdf';

/** What a test asks a PDF file: each page's text, its tags in reading order, and what it says of itself. */
export interface ReadPdf {
  pages: string[];
  /** Where the words that reach farthest end, as a part of the page's width: above 1 they are cut off. */
  farthest: number;
  tags: string[];
  title: string;
  language: string;
  /** The file's metadata, where a PDF/UA claim stands. */
  metadata: string;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const source = Buffer.from(bytes).toString('latin1');
  const document = await getDocumentProxy(Uint8Array.from(bytes));
  const pages: string[] = [];
  const tags: string[] = [];
  let farthest = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    pages.push(
      content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
    );
    const { width } = page.getViewport({ scale: 1 });
    for (const item of content.items) {
      if ('str' in item) farthest = Math.max(farthest, (Number(item.transform[4]) + item.width) / width);
    }
    collectTags(await page.getStructTree(), tags);
  }
  const { info } = await document.getMetadata();
  return {
    pages,
    farthest,
    tags,
    title: String(Reflect.get(info, 'Title')),
    language: String(Reflect.get(info, 'Language')),
    metadata: /<x:xmpmeta.*?<\/x:xmpmeta>/s.exec(source)?.[0] ?? '',
  };
}

function collectTags(node: unknown, tags: string[]) {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node) tags.push(String(node.role));
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) collectTags(child, tags);
  }
}
