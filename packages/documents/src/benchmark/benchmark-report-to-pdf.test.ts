import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { aLongReport } from '../testing/a-long-report.ts';
import { aParagraph, aReportDocument, aSection, aSource } from '../testing/a-report-document.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { benchmarkReportToPdf } from './benchmark-report-to-pdf.ts';
import type { ReportDocument } from './report-document.ts';

async function pdfOf(changes: Partial<ReportDocument> = {}) {
  return readPdf(await benchmarkReportToPdf(aReportDocument(changes)));
}

test('every page carries the marking twice, the state and the demonstration notice', async () => {
  const marking = { level: 'confidential', audience: 'national' } as const;
  const { pages } = await readPdf(await benchmarkReportToPdf(aLongReport(120, { marking, state: 'draft' })));
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) {
    expect(page.split('CONFIDENTIAL · NATIONAL SIDE ONLY').length - 1).toBeGreaterThanOrEqual(2);
    expect(page).toContain('DRAFT, NOT CLEARED');
    expect(page).toContain('DEMONSTRATION DATA');
  }
});

test('every page carries its number and their count', async () => {
  const { pages } = await pdfOf();
  for (const [index, page] of pages.entries()) expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
});

test('it claims PDF/UA-1 and has title and language', async () => {
  const english = await pdfOf();
  expect(english.metadata).toMatch(/pdfuaid:part>1</);
  expect(english.title).toBe(
    'Assessment of progress achieved on the key benchmarks. South Sudan, S/RES/2577(2021)',
  );
  expect(english.language).toMatch(/^en/);
  expect((await pdfOf({ language: 'fr' })).language).toMatch(/^fr/);
});

test('its structure is tagged: headings, lists, quotations, a table with header cells', async () => {
  const { tags } = await pdfOf();
  expect(tags).toEqual(
    expect.arrayContaining(['H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'BlockQuote', 'Table', 'TH', 'TD']),
  );
});

test('paragraph numbers run through the document', async () => {
  const { pages } = await pdfOf();
  const text = pages.join(' ').replaceAll(/\s+/g, ' ');
  expect(text).toMatch(/1\. ?The present assessment/);
  expect(text).toMatch(/4\. ?No information in the register\./);
  expect(text).toMatch(/8\. ?Attention to the renewal/);
});

test('the first figure is followed by what it does not count', async () => {
  const { pages } = await pdfOf();
  expect(pages[0]).toMatch(
    /18 of 42 reported complete, 11 verified\..{0,400}Left out because of their level: 3; because of their audience: 1\./s,
  );
});

test('text that looks like Typst is printed and never run', async () => {
  const title = '#panic("run") $x^2$ *b* _i_ ] [ \\ <a> @ref // c `raw` #read("/etc/passwd")';
  const { pages } = await pdfOf({ sections: [aSection({ title, paragraphs: [aParagraph(title)] })] });
  expect(pages.join(' ').replaceAll(/\s+/g, ' ').split(title)).toHaveLength(3);
});

test('right-to-left text, direction overrides and control characters do not break the page', async () => {
  const text = 'A كتيبة الدفاع \u202Ereversed\u202C \u0000\u0007 \u2066end\u2069';
  const { pages, metadata } = await pdfOf({ sections: [aSection({ paragraphs: [aParagraph(text)] })] });
  expect(pages.join(' ')).toMatch(/reversed\s+end/);
  expect(pages.join(' ')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  expect(metadata).toMatch(/pdfuaid:part>1</);
});

test('a word longer than the line breaks and stays on the page', async () => {
  const word = 'W'.repeat(300);
  const { farthest } = await pdfOf({
    sections: [aSection({ title: word, paragraphs: [aParagraph(word)] })],
    sources: [aSource('P1-C1-A1', { title: word, lead: word })],
  });
  expect(farthest).toBeLessThan(0.95);
});

test('a character that no font has becomes a box, and the file no longer claims PDF/UA', async () => {
  const { pages, tags, metadata } = await pdfOf({
    sections: [aSection({ paragraphs: [aParagraph('漢 seen')] })],
  });
  expect(pages.join(' ')).toContain('seen');
  expect(tags).toContain('H1');
  expect(metadata).not.toContain('pdfuaid');
});

test('the same report gives the same bytes', async () => {
  const report = aReportDocument();
  const first = sha256(await benchmarkReportToPdf(report));
  await benchmarkReportToPdf(aLongReport(20));
  expect(sha256(await benchmarkReportToPdf(structuredClone(report)))).toBe(first);
  expect(sha256(await benchmarkReportToPdf({ ...report, contentHash: 'f'.repeat(64) }))).not.toBe(first);
});

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
