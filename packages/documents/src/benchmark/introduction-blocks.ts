import type { DocumentLanguage } from '../language/document-language.ts';
import { fill } from '../language/fill.ts';
import { longDate } from '../language/long-date.ts';
import { printableText } from '../language/printable-text.ts';
import { REPORT_PHRASES } from '../language/report-phrases.ts';
import { OPENING_WORDS } from '../language/report-words.ts';
import type { Figures, ReportDocument } from './report-document.ts';
import type { Block } from './report-layout.ts';

/** What the report is, what it rests on, its figures, and under the first figure what was not counted. */
export function introductionBlocks(
  report: ReportDocument,
  marking: string,
  language: DocumentLanguage,
): Block[] {
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: REPORT_PHRASES.introduction[language], startsPage: false },
    own(opening(report, language), language),
    own(fill(REPORT_PHRASES.basis[language], { date: dateOf(report, language) }), language),
  ];
  if (report.figures) {
    blocks.push(own(figuresWords('figures', report.figures, language), language), {
      kind: 'note',
      text: howCounted(report.figures, marking, language),
      indented: true,
    });
  }
  if (report.corrigendum) {
    const { number, on } = report.corrigendum;
    const why = fill(REPORT_PHRASES.corrigendumWhy[language], { number, date: longDate(on, language) });
    blocks.push({ kind: 'note', text: why, indented: true });
  }
  if (quotesAnotherLanguage(report))
    blocks.push({ kind: 'note', text: REPORT_PHRASES.otherLanguage[language], indented: true });
  return blocks;
}

/** "Activities …: 18 of 42 reported complete, 11 verified." */
export function figuresWords(
  phrase: 'figures' | 'sectionFigures',
  { total, reportedComplete, verified }: Figures,
  language: DocumentLanguage,
): string {
  return fill(REPORT_PHRASES[phrase][language], { total, reportedComplete, verified });
}

function opening(report: ReportDocument, language: DocumentLanguage): string {
  const { benchmarkSet: set } = report;
  const words = fill(OPENING_WORDS[report.voice][language], {
    country: printableText(report.country),
    paragraph: printableText(set.paragraph),
    set: printableText(set.reference),
    date: longDate(report.reportDueOn, language),
  });
  if (set.requestedBy === null) return words;
  return `${words} ${fill(REPORT_PHRASES.requestedBy[language], { resolution: printableText(set.requestedBy) })}`;
}

function dateOf(report: ReportDocument, language: DocumentLanguage): string {
  return longDate(report.generatedOn.slice(0, 10), language);
}

/** A fraction counts what the document's marking allows, and has to say so where it is first read. */
function howCounted(figures: Figures, marking: string, language: DocumentLanguage): string {
  const { discontinued, leftOut } = figures;
  const sentences = [fill(REPORT_PHRASES.howCounted[language], { marking })];
  if (discontinued > 0) sentences.push(fill(REPORT_PHRASES.discontinued[language], { count: discontinued }));
  if (leftOut === null) sentences.push(REPORT_PHRASES.leftOutNotTold[language]);
  else if (leftOut.byLevel + leftOut.byAudience === 0)
    sentences.push(REPORT_PHRASES.nothingLeftOut[language]);
  else sentences.push(fill(REPORT_PHRASES.leftOut[language], leftOut));
  return sentences.join(' ');
}

function quotesAnotherLanguage(report: ReportDocument): boolean {
  return report.sections.some((section) =>
    [section.officialText, ...section.paragraphs].some((passage) => passage.language !== report.language),
  );
}

function own(text: string, language: DocumentLanguage): Block {
  return { kind: 'numbered', number: 0, text, language, citations: [], unsourced: false };
}
