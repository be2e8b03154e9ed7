import { expect, it } from 'vitest';
import { benchmarkReportToDocx } from '../benchmark/benchmark-report-to-docx.ts';
import { benchmarkReportToPdf } from '../benchmark/benchmark-report-to-pdf.ts';
import { aReportDocument } from '../testing/a-report-document.ts';
import { readDocx } from '../testing/read-docx.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { cleanFile } from './clean-file.ts';

/** Whole documents as other programs write them, with fonts, tags, tables, headers and numbering. */
it('takes a tagged PDF, whose pages, tags and language stay', async () => {
  const original = await benchmarkReportToPdf(aReportDocument());
  const { bytes, passages, isRead } = await cleanFile(original);
  const [before, after] = [await readPdf(original), await readPdf(bytes)];
  expect(isRead).toBe(true);
  expect(after.pages).toEqual(before.pages);
  expect(after.tags).toEqual(before.tags);
  expect(after.language).toBe(before.language);
  expect(after.metadata).toBe('');
  expect(passages.filter(({ place }) => place.kind === 'page').length).toBeGreaterThanOrEqual(
    before.pages.length,
  );
});

it('takes a Word file, whose paragraphs, header and footer stay', async () => {
  const original = await benchmarkReportToDocx(aReportDocument());
  const { type, bytes, isRead } = await cleanFile(original);
  expect({ type, isRead }).toEqual({ type: 'docx', isRead: true });
  const [before, after] = [readDocx(original), readDocx(bytes)];
  const texts = ({ paragraphs }: typeof before) =>
    paragraphs.map(({ style, list, text }) => ({ style, list, text }));
  expect(texts(after)).toEqual(texts(before));
  expect([after.header, after.footer]).toEqual([before.header, before.footer]);
  expect(Object.keys(after.parts).filter((part) => part.startsWith('docProps'))).toEqual([]);
});
