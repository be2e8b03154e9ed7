import { PARAGRAPH_SECTIONS } from '@jalon/domain/benchmark/benchmark';
import type { DocumentLanguage } from '../language/document-language.ts';
import { fill } from '../language/fill.ts';
import { printableText } from '../language/printable-text.ts';
import { REPORT_PHRASES } from '../language/report-phrases.ts';
import { SECTION_WORDS } from '../language/report-words.ts';
import { figuresWords } from './introduction-blocks.ts';
import type { QuotedText, ReportParagraph, ReportSection } from './report-document.ts';
import type { Block } from './report-layout.ts';

/** One benchmark: the Council's words, then progress, what remains, observations, each only where something is said. */
export function sectionBlocks(section: ReportSection, language: DocumentLanguage): Block[] {
  const letter = printableText(section.letter);
  const title = fill(REPORT_PHRASES.benchmark[language], { letter, title: printableText(section.title) });
  const figures: Block[] = section.figures
    ? [{ kind: 'note', text: figuresWords('sectionFigures', section.figures, language), indented: true }]
    : [];
  return [
    { kind: 'heading', level: 1, text: title, startsPage: false },
    ...officialTextBlocks(section.officialText, language),
    ...figures,
    ...bodyBlocks(section, language),
  ];
}

function officialTextBlocks(official: QuotedText, language: DocumentLanguage): Block[] {
  const source = fill(REPORT_PHRASES.source[language], { source: printableText(official.source) });
  const text = fill(REPORT_PHRASES.quoted[language], { text: printableText(official.text) });
  const quotation: Block = { kind: 'quotation', text, language: official.language, source };
  if (official.unverifiedWords === null) return [quotation];
  const words = printableText(official.unverifiedWords);
  return [
    quotation,
    { kind: 'note', text: fill(REPORT_PHRASES.unverifiedWords[language], { words }), indented: true },
  ];
}

function bodyBlocks(section: ReportSection, language: DocumentLanguage): Block[] {
  if (section.paragraphs.length === 0) {
    return [
      {
        kind: 'numbered',
        number: 0,
        text: REPORT_PHRASES.noInformation[language],
        language,
        citations: [],
        unsourced: false,
      },
    ];
  }
  return PARAGRAPH_SECTIONS.flatMap((part) => {
    const paragraphs = section.paragraphs.filter((paragraph) => paragraph.section === part);
    if (paragraphs.length === 0) return [];
    const heading: Block = {
      kind: 'heading',
      level: 2,
      text: SECTION_WORDS[part][language],
      startsPage: false,
    };
    return [heading, ...paragraphs.map((paragraph) => paragraphBlock(paragraph, language))];
  });
}

function paragraphBlock(paragraph: ReportParagraph, language: DocumentLanguage): Block {
  return {
    kind: 'numbered',
    number: 0,
    text: printableText(paragraph.text),
    language: paragraph.language,
    citations: paragraph.unsourced
      ? [REPORT_PHRASES.unsourced[language]]
      : [...new Set(paragraph.sourceReferences.map(printableText))],
    unsourced: paragraph.unsourced,
  };
}
