import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { aLongReport } from '../testing/a-long-report.ts';
import { aParagraph, aReportDocument, aSection, aSource } from '../testing/a-report-document.ts';
import { readDocx } from '../testing/read-docx.ts';
import { benchmarkReportToDocx } from './benchmark-report-to-docx.ts';
import type { ReportDocument } from './report-document.ts';

async function docxOf(changes: Partial<ReportDocument> = {}) {
  return readDocx(await benchmarkReportToDocx(aReportDocument(changes)));
}

test('the marking stands in the header and in the footer', async () => {
  const { header, footer } = await docxOf({ marking: { level: 'confidential', audience: 'un' } });
  expect(header).toContain('CONFIDENTIAL · UN SIDE ONLY');
  expect(footer).toContain('CONFIDENTIAL · UN SIDE ONLY');
});

test('header and footer serve every page: no first page and no even page of its own', async () => {
  const { parts } = await docxOf();
  expect(parts['word/document.xml']?.match(/<w:headerReference [^>]*>/g)).toHaveLength(1);
  expect(parts['word/document.xml']).toMatch(/<w:headerReference [^>]*w:type="default"/);
  expect(parts['word/document.xml']).toMatch(/<w:footerReference [^>]*w:type="default"/);
  expect(parts['word/document.xml']).not.toContain('w:titlePg');
});

test('the footer counts pages with fields of Word', async () => {
  const { parts, footer } = await docxOf();
  expect(parts['word/footer1.xml']).toMatch(/<w:instrText[^>]*>PAGE</);
  expect(parts['word/footer1.xml']).toMatch(/<w:instrText[^>]*>NUMPAGES</);
  expect(footer).toContain('Page ');
});

test('a report that is not frozen says so on every page, a frozen one does not', async () => {
  expect((await docxOf({ state: 'draft' })).header).toContain('DRAFT, NOT CLEARED');
  expect((await docxOf({ state: 'clearance' })).header).toContain('DRAFT, UNDER CLEARANCE');
  expect((await docxOf({ state: 'cleared' })).header).toContain('CLEARED, NOT YET FROZEN');
  expect((await docxOf({ state: 'frozen' })).header).not.toMatch(/DRAFT|CLEARED/);
});

test('demonstration data are labelled on every page, real data are not', async () => {
  expect((await docxOf({ demonstration: true })).header).toContain('DEMONSTRATION DATA');
  expect((await docxOf({ demonstration: true, language: 'fr' })).header).toContain(
    'DONNÉES DE DÉMONSTRATION',
  );
  const real = await docxOf({ demonstration: false });
  expect(JSON.stringify(real.parts)).not.toMatch(/demonstration/i);
});

test('numbered paragraphs are one list of Word, in order, through all sections', async () => {
  const { paragraphs, parts } = await docxOf();
  const numbered = paragraphs.filter((paragraph) => paragraph.style === 'NumberedParagraph');
  expect(numbered.map((paragraph) => paragraph.text.slice(0, 24))).toEqual([
    'The present assessment c',
    'It draws on the updates ',
    'Activities under these b',
    'No information in the re',
    'The Joint Defence Board ',
    'One hundred and two inst',
    'The remaining sessions a',
    'Attention to the renewal',
  ]);
  const lists = new Set(numbered.map((paragraph) => paragraph.list));
  expect(lists.size).toBe(1);
  expect(lists.has(null)).toBe(false);
  expect(parts['word/numbering.xml']).toContain('<w:lvlText w:val="%1."/>');
});

test('headings are headings of Word', async () => {
  const { paragraphs } = await docxOf();
  const styled = (style: string) =>
    paragraphs.filter((paragraph) => paragraph.style === style).map(({ text }) => text);
  expect(styled('Title')).toEqual(['Assessment of progress achieved on the key benchmarks']);
  expect(styled('Heading1')).toEqual([
    'Introduction',
    'Benchmark (a): Strategic Defense and Security Review',
    'Benchmark (e): Joint Action Plan on conflict-related sexual violence',
    'Annex: sources',
  ]);
  expect(styled('Heading2').slice(0, 3)).toEqual(['Progress made', 'What remains, and why', 'Observations']);
});

test('each paragraph cites its sources, and the annex says who checked them', async () => {
  const { paragraphs } = await docxOf();
  const texts = paragraphs.map(({ text }) => text);
  expect(texts).toContain(
    'The remaining sessions await the reopening of roads and the release of funds. [P3-C2-A4, P1-C2-A1]',
  );
  expect(texts.slice(texts.indexOf('Annex: sources'))).toEqual(
    expect.arrayContaining([
      'P3-C2-A4',
      'basis not shared',
      'basis: document',
      'by an implementing partner',
      'Not yet verified',
    ]),
  );
});

test('a paragraph without a source is marked and listed', async () => {
  const texts = (await docxOf()).paragraphs.map(({ text }) => text.replaceAll('\u00a0', ' '));
  expect(texts).toContain(
    'Attention to the renewal of the committee mandate would keep oversight in place. [no source]',
  );
  expect(texts).toContain('Paragraphs without a source: 8.');
});

test('the content hash and the instant of its content are printed', async () => {
  const texts = (await docxOf()).paragraphs.map(({ text }) => text.replaceAll('\u00a0', ' '));
  expect(texts).toContain(`Content (SHA-256) ${'c0ffee'.padEnd(64, '0')}`);
  expect(texts).toContain('Drawn from the register 29 March 2027, 08:00 UTC');
});

test('the document carries its language, and a passage in another language carries its own', async () => {
  const french = await docxOf({ language: 'fr' });
  expect(french.parts['word/styles.xml']).toMatch(/<w:rPrDefault>.*<w:lang [^>]*w:val="fr-FR"/);
  const quoted = french.paragraphs.find((paragraph) => paragraph.text.includes('Stages 1, 2, and 3'));
  expect(quoted?.xml).toContain('w:val="en-GB"');
});

test('text with the signs of XML, of Typst and of control comes out as text and leaves the file readable', async () => {
  const title = '<w:p> & "quotes" #panic() $x$ *b* ]]> \\ \u0000\u0007\uFFFE\uD800 end';
  const { parts, paragraphs } = await docxOf({ sections: [aSection({ title })] });
  const heading = paragraphs.find((paragraph) => paragraph.text.startsWith('Benchmark (e)'));
  expect(heading?.text).toBe('Benchmark (e): <w:p> & "quotes" #panic() $x$ *b* ]]> \\  end');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
  expect(parts['word/document.xml']).not.toMatch(/[\u0000-\u0008\uFFFE]/);
});

test('Arabic words are set from right to left, and direction overrides do not get through', async () => {
  const text = 'The unit كتيبة الدفاع was \u202Edeifirev\u202C trained';
  const { paragraphs } = await docxOf({ sections: [aSection({ paragraphs: [aParagraph(text)] })] });
  const paragraph = paragraphs.find(({ text: found }) => found.startsWith('The unit'));
  expect(paragraph?.text).toContain('The unit كتيبة الدفاع was deifirev trained');
  expect(paragraph?.xml).toMatch(/<w:rtl\/>.*?<w:t[^>]*>كتيبة الدفاع/);
});

test('the same report gives the same bytes, in another year and in another time zone', async () => {
  const report = aReportDocument();
  const first = sha256(await benchmarkReportToDocx(report));
  const second = await elsewhere('Pacific/Kiritimati', '2031-05-06T07:08:09Z', () =>
    benchmarkReportToDocx(structuredClone(report)),
  );
  expect(sha256(second)).toBe(first);
  expect(sha256(await benchmarkReportToDocx({ ...report, contentHash: 'f'.repeat(64) }))).not.toBe(first);
});

test('120 paragraphs are numbered to the end', async () => {
  const { paragraphs } = readDocx(await benchmarkReportToDocx(aLongReport(120)));
  const numbered = paragraphs.filter((paragraph) => paragraph.style === 'NumberedParagraph');
  expect(numbered).toHaveLength(123);
  const [list, ...others] = new Set(numbered.map((paragraph) => paragraph.list));
  expect(list).toMatch(/^\d+$/);
  expect(others).toEqual([]);
});

test('a long reference and a title without spaces stay in the annex as they are', async () => {
  const sources = [aSource('P1-C1-A1', { title: 'x'.repeat(300) })];
  const sections = [aSection({ paragraphs: [aParagraph('Text.')] })];
  const { paragraphs } = await docxOf({ sources, sections });
  expect(paragraphs.map(({ text }) => text)).toContain('x'.repeat(300));
});

async function elsewhere<T>(timeZone: string, now: string, work: () => Promise<T>): Promise<T> {
  const zone = process.env.TZ;
  process.env.TZ = timeZone;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  try {
    return await work();
  } finally {
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
