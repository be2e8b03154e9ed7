import { EncryptedPDFError, ParseSpeeds, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import type { CleanFile, Passage } from '../clean-file.ts';
import { FileRefused } from '../file-refused.ts';
import { copyForReading } from './copy-for-reading.ts';
import { pagesToLookAt } from './pages-to-look-at.ts';
import { reachedFrom, textOf } from './pdf-objects.ts';
import { type PageText, readPages } from './read-pages.ts';
import { refuseBurstingPdf } from './refuse-bursting-pdf.ts';
import { FORBIDDEN, stripPdf } from './strip-pdf.ts';

const mostPages = 500;
/** What is read across the border of two pages. */
const borderChars = 300;
const asOneVersion = {
  useObjectStreams: false,
  addDefaultPage: false,
  updateFieldAppearances: false,
  rewrite: true,
} as const;
const load = { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest, throwOnInvalidObject: false } as const;

/**
 * A PDF file written anew as one version, without what says who made it and without programs and other files; and
 * its text: of the pages, of notes, forms, bookmarks and alternative texts. It is read where every page has letters or
 * draws nothing at all, no page holds a picture of more than 64 pixels on a side, and no font hides its letters.
 * Throws `FileRefused`.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<CleanFile> {
  refuseBurstingPdf(bytes);
  const document = await open(bytes);
  const pageCount = document.getPageCount();
  if (pageCount === 0) throw new FileRefused('file-damaged');
  if (pageCount > mostPages) throw new FileRefused('file-too-rich');
  stripPdf(document);
  const written = await document.save(asOneVersion);
  const again = await open(written);
  refuseLeftovers(again);
  const looks = pagesToLookAt(again);
  const passages = passagesOfStrings(again);
  copyForReading(again);
  const pages = await readPages(await again.save(asOneVersion));
  if (pages.length !== pageCount) throw new FileRefused('file-damaged');
  return {
    type: 'pdf',
    bytes: written,
    passages: [...passagesOfReadings(pages), ...passages],
    isRead: looks.every((look, index) => !look.holdsPicture && (look.isEmpty || pages[index]!.isText)),
  };
}

async function open(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    const document = await PDFDocument.load(bytes, load);
    if (document.isEncrypted) throw new FileRefused('file-encrypted');
    return document;
  } catch (error) {
    if (error instanceof EncryptedPDFError) throw new FileRefused('file-encrypted', error);
    throw error;
  }
}

/** Reads back what was written: nothing of what was taken out is there, and one version is all there is. */
function refuseLeftovers(document: PDFDocument): void {
  const { context } = document;
  if (context.trailerInfo.Info || context.trailerInfo.Encrypt) throw new FileRefused('file-damaged');
  const everything = context.enumerateIndirectObjects().map(([, object]): PDFObject => object);
  for (const { holder, object } of reachedFrom(context, everything)) {
    const isForbidden =
      holder?.keys().some((key) => FORBIDDEN.has(key.decodeText())) ||
      object === PDFName.of('JavaScript') ||
      object === PDFName.of('Launch');
    if (isForbidden) throw new FileRefused('file-damaged');
  }
}

/** The pages as they were drawn, and once more as they are seen where that reads otherwise. */
function passagesOfReadings(pages: PageText[]): Passage[] {
  const drawn = pages.map(({ text }) => text);
  const ways = Math.max(...pages.map(({ rebuilt }) => rebuilt.length));
  const known = new Set(drawn);
  const seen = Array.from({ length: ways }, (_, way) =>
    passagesOfPages(pages.map(({ text, rebuilt }) => rebuilt[way] ?? rebuilt[0] ?? text)),
  );
  const others = seen.flat().filter(({ text }) => !known.has(text) && known.add(text));
  return [...passagesOfPages(drawn), ...others];
}

function passagesOfPages(pages: string[]): Passage[] {
  return pages.flatMap((text, index) => {
    const number = index + 1;
    const next = pages[index + 1];
    // A sentence may end on the next page.
    const place = { kind: 'page', number } as const;
    const end = text.slice(-borderChars).trimEnd();
    if (!next || end === '') return [{ place, text }];
    const border = `${end}\n${next.slice(0, borderChars).trimStart()}`;
    const nextPlace = { kind: 'page', number: number + 1 } as const;
    const parts = [
      { from: 0, place },
      { from: end.length + 1, place: nextPlace },
    ];
    return [
      { place, text },
      { place, text: border, parts },
    ];
  });
}

/** Every string that is not drawn on a page: notes, fields of forms, bookmarks, addresses, alternative texts. */
function passagesOfStrings(document: PDFDocument): Passage[] {
  const { context } = document;
  const root = context.trailerInfo.Root;
  const pages = new Map<PDFObject, number>(document.getPages().map(({ node }, index) => [node, index + 1]));
  const seen = new Set<string>();
  const passages: Passage[] = [];
  for (const [page, number] of [...pages, [null, 0] as const]) {
    const roots = page ? [page] : root ? [root] : [];
    const skip = (object: PDFObject) => object !== page && pages.has(object);
    for (const { object } of reachedFrom(context, roots, skip)) {
      const text = textOf(object)?.trim();
      if (!text || seen.has(text) || !/\p{L}{2}/u.test(text)) continue;
      seen.add(text);
      passages.push({ place: page ? { kind: 'page', number } : { kind: 'document' }, text });
    }
  }
  return passages;
}
