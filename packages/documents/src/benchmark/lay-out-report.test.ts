import { expect, test } from 'vitest';
import { aParagraph, aReportDocument, aSection, aSource } from '../testing/a-report-document.ts';
import { layOutReport } from './lay-out-report.ts';
import type { ReportDocument } from './report-document.ts';

function sentences(changes: Partial<ReportDocument> = {}): string[] {
  const layout = layOutReport(aReportDocument(changes));
  return layout.blocks.flatMap((block) => ('text' in block ? [block.text.replaceAll('\u00a0', ' ')] : []));
}

test('a report is plain JSON: kept and read back, it is laid out alike', () => {
  const report = aReportDocument();
  expect(layOutReport(JSON.parse(JSON.stringify(report)))).toEqual(layOutReport(report));
});

test('a benchmark that no plan feeds says so', () => {
  expect(sentences()).toContain('No information in the register.');
  expect(sentences({ language: 'fr' })).toContain('Aucune information dans le registre.');
});

test('progress comes first, then what remains, then observations, whatever the order given', () => {
  const paragraphs = [
    aParagraph('Third.', { section: 'observation' }),
    aParagraph('Second.', { section: 'remaining' }),
    aParagraph('First.'),
  ];
  const all = sentences({ sections: [aSection({ paragraphs })] });
  expect(all.filter((text) => ['First.', 'Second.', 'Third.'].includes(text))).toEqual([
    'First.',
    'Second.',
    'Third.',
  ]);
});

test('words that were not held against the original are named below the quotation', () => {
  expect(sentences()).toContain(
    'Not held against the original document: “sensitization, accountability, and oversight of the defense and security forces”.',
  );
});

test('what was left out is told where it may be told', () => {
  const figures = { total: 4, reportedComplete: 2, verified: 1, discontinued: 0 };
  const note = (leftOut: { byLevel: number; byAudience: number } | null) =>
    sentences({ figures: { ...figures, leftOut } }).find((text) => text.startsWith('These figures'));
  expect(note({ byLevel: 2, byAudience: 0 })).toMatch(
    /because of their level: 2; because of their audience: 0\.$/,
  );
  expect(note({ byLevel: 0, byAudience: 0 })).toMatch(/Nothing was left out\.$/);
  expect(note(null)).toMatch(/How many activities were left out may not be told here\.$/);
});

test('the two voices have titles of their own', () => {
  expect(layOutReport(aReportDocument({ voice: 'national', language: 'fr' })).title).toMatch(/^Rapport/);
  expect(layOutReport(aReportDocument({ voice: 'un', language: 'fr' })).title).toMatch(/^Évaluation/);
});

test('a passage in another language is announced', () => {
  expect(sentences()).not.toContain('Passages written in another language are reproduced in that language.');
  expect(sentences({ language: 'fr' })).toContain(
    'Les passages rédigés dans une autre langue sont reproduits dans cette langue.',
  );
});

test('"no evidence available" is said in the annex', () => {
  const sources = [aSource('P1-C1-A1', { withoutEvidence: true })];
  const layout = layOutReport(aReportDocument({ sources, sections: [] }));
  const table = layout.blocks.find((block) => block.kind === 'table');
  expect(table?.rows[0]?.[2]?.lines.slice(0, 2)).toEqual(['Reported complete', 'no evidence available']);
});

test('a document in Arabic is refused with its reason', () => {
  expect(() => layOutReport(aReportDocument({ language: 'ar' }))).toThrow(
    'Documents are made in en and fr, not yet in "ar".',
  );
});

test('a citation that leads nowhere is refused', () => {
  expect(() => layOutReport(aReportDocument({ sources: [] }))).toThrow(
    /cites P1-C1-A1, which the annex does not list/,
  );
});

test('a paragraph marked against its sources is refused', () => {
  const paragraphs = [aParagraph('Text.', { unsourced: true })];
  expect(() => layOutReport(aReportDocument({ sections: [aSection({ paragraphs })] }))).toThrow(
    /against its sources/,
  );
});

test('figures that contradict each other are refused', () => {
  const figures = { total: 1, reportedComplete: 2, verified: 0, discontinued: 0, leftOut: null };
  expect(() => layOutReport(aReportDocument({ figures }))).toThrow(/contradict/);
});

test('a corrigendum says on every page and in its record which one it is, and why', () => {
  const corrigendum = { number: 2, on: '2027-05-03' };
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const layout = layOutReport(aReportDocument({ state: 'frozen', corrigendum }));
  expect(layout.notices.map(plain)).toContain('CORRIGENDUM 2, 3 May 2027');
  expect(layout.facts.map(({ label, value }) => plain(`${label}: ${value}`))).toContain(
    'Corrigendum: 2, 3 May 2027',
  );
  expect(sentences({ corrigendum, language: 'fr' }).join(' ')).toContain('Le rectificatif 2 du 3 mai 2027');
  expect(layOutReport(aReportDocument({ state: 'frozen' })).notices.join(' ')).not.toContain('CORRIGENDUM');
});
