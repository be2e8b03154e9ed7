import { STATUS_WORDS } from '@jalon/domain/language/words';
import type { DocumentLanguage } from '../language/document-language.ts';
import { fill } from '../language/fill.ts';
import { longDate } from '../language/long-date.ts';
import { printableText } from '../language/printable-text.ts';
import { REPORT_PHRASES } from '../language/report-phrases.ts';
import { BASIS_WORDS, FINDING_WORDS } from '../language/report-words.ts';
import type { ReportDocument, ReportFinding, ReportSource } from './report-document.ts';
import type { Block, TableCell } from './report-layout.ts';

/** The annex: what each reference is, what was reported on it and who checked it. */
export function sourceBlocks(
  report: ReportDocument,
  unsourcedNumbers: number[],
  language: DocumentLanguage,
): Block[] {
  const heading: Block = {
    kind: 'heading',
    level: 1,
    text: REPORT_PHRASES.annex[language],
    startsPage: true,
  };
  if (report.sources.length === 0) {
    const none: Block = { kind: 'note', text: REPORT_PHRASES.noSources[language], indented: false };
    return [heading, none, ...unsourcedBlocks(unsourcedNumbers, language)];
  }
  const columns = ['reference', 'activityAndLead', 'status', 'verification'] as const;
  return [
    heading,
    { kind: 'note', text: REPORT_PHRASES.annexIntroduction[language], indented: false },
    {
      kind: 'table',
      header: columns.map((column) => REPORT_PHRASES[column][language]),
      rows: report.sources.map((source) => sourceRow(source, language)),
    },
    ...unsourcedBlocks(unsourcedNumbers, language),
  ];
}

/** The paragraphs that clearance has to look at first; nothing where every one has a source. */
function unsourcedBlocks(numbers: number[], language: DocumentLanguage): Block[] {
  if (numbers.length === 0) return [];
  return [
    {
      kind: 'note',
      text: fill(REPORT_PHRASES.unsourcedList[language], { numbers: numbers.join(', ') }),
      indented: false,
    },
  ];
}

function sourceRow(source: ReportSource, language: DocumentLanguage): TableCell[] {
  return [
    { lines: [printableText(source.reference)], language },
    { lines: [printableText(source.title), printableText(source.lead)], language: source.language },
    { lines: statusLines(source, language), language },
    { lines: findingLines(source.finding, language), language },
  ];
}

function statusLines(source: ReportSource, language: DocumentLanguage): string[] {
  const lines: string[] = [STATUS_WORDS[source.status][language]];
  if (source.withoutEvidence) lines.push(REPORT_PHRASES.noEvidence[language]);
  if (source.acceptedOn !== null) {
    lines.push(fill(REPORT_PHRASES.accepted[language], { date: longDate(source.acceptedOn, language) }));
  }
  return lines;
}

function findingLines(finding: ReportFinding | null, language: DocumentLanguage): string[] {
  if (finding === null) return [REPORT_PHRASES.notYetVerified[language]];
  const basis =
    finding.basis === 'not_shared'
      ? REPORT_PHRASES.basisNotShared[language]
      : fill(REPORT_PHRASES.basisGiven[language], { basis: BASIS_WORDS[finding.basis][language] });
  const lines = [FINDING_WORDS[finding.result][language], basis, longDate(finding.verifiedOn, language)];
  if (finding.byImplementingPartner) lines.push(REPORT_PHRASES.byImplementingPartner[language]);
  return lines;
}
