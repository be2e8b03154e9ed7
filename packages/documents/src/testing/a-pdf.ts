import { PDFDocument, type PDFPage, StandardFonts } from '@cantoo/pdf-lib';

/** A PDF file with one text a page (null: an empty page), and what a test does to it besides. */
export async function aPdf(
  texts: readonly (string | null)[],
  change: (document: PDFDocument, pages: PDFPage[]) => Promise<void> | void = () => undefined,
  { useObjectStreams = true } = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setAuthor('Aminata Planted');
  document.setTitle('Planted title');
  document.setCreator('Planted program');
  const font = await document.embedFont(StandardFonts.Helvetica);
  const pages = texts.map((text) => {
    const page = document.addPage([595, 842]);
    if (text !== null) page.drawText(text, { x: 50, y: 700, size: 11, font, lineHeight: 14, maxWidth: 480 });
    return page;
  });
  await change(document, pages);
  return document.save({ useObjectStreams });
}
