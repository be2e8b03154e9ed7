import type { ReportSnapshot, SnapshotParagraph } from '@jalon/use-cases/benchmark/report-snapshot';
import { describe, expect, test } from 'vitest';
import { reportDocument } from './report-document.ts';

function snapshotWith(text: SnapshotParagraph['text'], language: 'en' | 'fr' = 'en'): ReportSnapshot {
  const title = { en: 'A benchmark', fr: 'Un critère' };
  const officialText = { text: { en: 'The words' }, source: 'paragraph 2', unverifiedWords: null };
  const paragraph: SnapshotParagraph = { section: 'progress', text, sourceReferences: [], unsourced: true };
  return {
    voice: 'un',
    state: 'frozen',
    language,
    marking: { level: 'unclassified', audience: 'un' },
    demonstration: true,
    mission: { en: 'A mission' },
    country: { en: 'A country' },
    set: { reference: 'S/RES/1', paragraph: '2', title, requestedBy: null },
    reportDueOn: '2027-04-15',
    generatedOn: '2027-02-03T09:00:00.000Z',
    figures: null,
    sections: [{ letter: 'a', title, officialText, figures: null, paragraphs: [paragraph] }],
    sources: [],
  };
}

function printed(snapshot: ReportSnapshot, language: 'en' | 'fr' | 'ar') {
  const input = { snapshot, contentHash: 'a'.repeat(64), format: 'json', language };
  const { text, language: tagged } = reportDocument(input).sections[0]!.paragraphs[0]!;
  return { text, language: tagged };
}

describe('a paragraph on paper', () => {
  const both = { en: 'No information in the register.', fr: 'Aucune information dans le registre.' };

  test('is in the language of the document where the snapshot has it in that language', () => {
    for (const written of ['en', 'fr'] as const) {
      expect(printed(snapshotWith(both, written), 'en')).toEqual({ text: both.en, language: 'en' });
      expect(printed(snapshotWith(both, written), 'fr')).toEqual({ text: both.fr, language: 'fr' });
    }
  });

  test('is as it was written, and tagged so, where it is in one language or the document in a third', () => {
    expect(printed(snapshotWith({ en: 'Mine.' }), 'fr')).toEqual({ text: 'Mine.', language: 'en' });
    expect(printed(snapshotWith(both, 'fr'), 'ar')).toEqual({ text: both.fr, language: 'fr' });
  });

  test('of a report that was frozen with bare texts is in the language of that report', () => {
    expect(printed(snapshotWith('Kept long ago.'), 'fr')).toEqual({ text: 'Kept long ago.', language: 'en' });
  });
});
