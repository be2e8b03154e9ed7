import type { ReportDocument } from '@jalon/documents/benchmark/report-document';
import { inLanguage, LANGUAGES, type Language, type Text } from '@jalon/domain/language/text';
import type { DocumentInput } from '@jalon/use-cases/benchmark/make-document';

/** A snapshot as it goes to paper in one language. What people and the Council wrote keeps its own. */
export function reportDocument({ snapshot, contentHash, language }: DocumentInput): ReportDocument {
  const { set, sections, sources, mission, country, language: written, ...rest } = snapshot;
  return {
    ...rest,
    language,
    contentHash,
    mission: inLanguage(mission, language),
    country: inLanguage(country, language),
    benchmarkSet: { ...set, title: inLanguage(set.title, language) },
    sections: sections.map(({ title, officialText, paragraphs, ...section }) => ({
      ...section,
      title: inLanguage(title, language),
      officialText: {
        ...officialText,
        text: inLanguage(officialText.text, language),
        language: languageOf(officialText.text, language),
      },
      paragraphs: paragraphs.map((paragraph) => ({
        ...paragraph,
        ...wordsOf(paragraph.text, written, language),
      })),
    })),
    sources: sources.map((source) => ({ ...source, lead: inLanguage(source.lead, language) })),
  };
}

/** The language in which `inLanguage` answers. */
function languageOf(text: Text, wanted: Language): Language {
  return [wanted, ...LANGUAGES].find((language) => text[language] !== undefined) ?? wanted;
}

/** The words of a paragraph in the language of the document where they are kept in it, else as they were written. */
function wordsOf(
  text: Text | string,
  written: Language,
  wanted: Language,
): { text: string; language: Language } {
  if (typeof text === 'string') return { text, language: written };
  const own = text[wanted];
  return own === undefined
    ? { text: inLanguage(text, written), language: written }
    : { text: own, language: wanted };
}
