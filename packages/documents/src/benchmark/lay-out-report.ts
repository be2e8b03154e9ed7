import type { DocumentLanguage } from '../language/document-language.ts';
import { fill } from '../language/fill.ts';
import { longDate } from '../language/long-date.ts';
import { printableText } from '../language/printable-text.ts';
import { REPORT_PHRASES } from '../language/report-phrases.ts';
import {
  AUDIENCE_WORDS,
  LEVEL_WORDS,
  STATE_NOTICES,
  STATE_WORDS,
  TITLE_WORDS,
  VOICE_WORDS,
} from '../language/report-words.ts';
import { introductionBlocks } from './introduction-blocks.ts';
import { refuseUnprintableReport } from './refuse-unprintable-report.ts';
import type { Marking, ReportDocument } from './report-document.ts';
import type { Block, Fact, ReportLayout } from './report-layout.ts';
import { sectionBlocks } from './section-blocks.ts';
import { sourceBlocks } from './source-blocks.ts';

/**
 * Chooses every word of a benchmark report and the order in which it is read. Throws as `refuseUnprintableReport`
 * does. The same report gives the same layout: no clock, no locale of the machine, no chance.
 */
export function layOutReport(report: ReportDocument): ReportLayout {
  const language = refuseUnprintableReport(report);
  const marking = markingWords(report.marking, language);
  const set = printableText(report.benchmarkSet.reference);
  const body = numberParagraphs([
    ...introductionBlocks(report, marking, language),
    ...report.sections.flatMap((section) => sectionBlocks(section, language)),
  ]);
  return {
    language,
    generatedOn: report.generatedOn,
    title: TITLE_WORDS[report.voice][language],
    subtitle: `${printableText(report.country)}, ${set}`,
    marking,
    notices: notices(report, language),
    footer: `${set} · ${VOICE_WORDS[report.voice][language]}`,
    page: { before: REPORT_PHRASES.page[language], between: REPORT_PHRASES.pageOf[language] },
    facts: facts(report, marking, language),
    blocks: [
      ...body,
      ...sourceBlocks(report, unsourcedNumbers(body), language),
      ...recordBlocks(report, language),
    ],
  };
}

/** `CONFIDENTIAL · UN SIDE ONLY`. */
function markingWords(marking: Marking, language: DocumentLanguage): string {
  const audience = AUDIENCE_WORDS[marking.audience][language];
  return [LEVEL_WORDS[marking.level][language], audience].filter((words) => words !== '').join(' · ');
}

function notices(report: ReportDocument, language: DocumentLanguage): string[] {
  const demonstration = report.demonstration ? REPORT_PHRASES.demonstration[language] : '';
  const corrected = report.corrigendum
    ? fill(REPORT_PHRASES.corrigendum[language], corrigendumValues(report.corrigendum, language))
    : '';
  return [corrected, STATE_NOTICES[report.state][language], demonstration].filter((words) => words !== '');
}

function corrigendumValues(
  { number, on }: NonNullable<ReportDocument['corrigendum']>,
  language: DocumentLanguage,
): { number: number; date: string } {
  return { number, date: longDate(on, language) };
}

function facts(report: ReportDocument, marking: string, language: DocumentLanguage): Fact[] {
  const set = report.benchmarkSet;
  const place = fill(REPORT_PHRASES.setParagraph[language], {
    set: printableText(set.reference),
    paragraph: printableText(set.paragraph),
  });
  const data = { label: REPORT_PHRASES.data[language], value: REPORT_PHRASES.demonstrationData[language] };
  return [
    { label: REPORT_PHRASES.marking[language], value: marking },
    { label: REPORT_PHRASES.country[language], value: printableText(report.country) },
    { label: REPORT_PHRASES.mission[language], value: printableText(report.mission) },
    { label: REPORT_PHRASES.benchmarks[language], value: `${place} (${printableText(set.title)})` },
    { label: REPORT_PHRASES.reportDate[language], value: longDate(report.reportDueOn, language) },
    { label: REPORT_PHRASES.voice[language], value: VOICE_WORDS[report.voice][language] },
    { label: REPORT_PHRASES.state[language], value: STATE_WORDS[report.state][language] },
    ...(report.corrigendum ? [corrigendumFact(report.corrigendum, language)] : []),
    ...(report.demonstration ? [data] : []),
  ];
}

function corrigendumFact(
  corrigendum: NonNullable<ReportDocument['corrigendum']>,
  language: DocumentLanguage,
): Fact {
  const values = corrigendumValues(corrigendum, language);
  return {
    label: REPORT_PHRASES.corrigendumLabel[language],
    value: fill(REPORT_PHRASES.corrigendumNumber[language], values),
  };
}

/** Numbers run through the whole document, whatever the section. */
function numberParagraphs(blocks: Block[]): Block[] {
  let last = 0;
  return blocks.map((block) => {
    if (block.kind !== 'numbered') return block;
    last += 1;
    return { ...block, number: last };
  });
}

function unsourcedNumbers(body: Block[]): number[] {
  return body.flatMap((block) => (block.kind === 'numbered' && block.unsourced ? [block.number] : []));
}

function recordBlocks(report: ReportDocument, language: DocumentLanguage): Block[] {
  return [
    { kind: 'heading', level: 2, text: REPORT_PHRASES.record[language], startsPage: false },
    {
      kind: 'facts',
      facts: [
        { label: REPORT_PHRASES.marking[language], value: markingWords(report.marking, language) },
        { label: REPORT_PHRASES.state[language], value: STATE_WORDS[report.state][language] },
        { label: REPORT_PHRASES.generated[language], value: instantWords(report, language) },
        { label: REPORT_PHRASES.contentHash[language], value: printableText(report.contentHash) },
      ],
    },
  ];
}

/** `15 April 2026, 08:00 UTC`. */
function instantWords(report: ReportDocument, language: DocumentLanguage): string {
  const { generatedOn } = report;
  return `${longDate(generatedOn.slice(0, 10), language)}, ${generatedOn.slice(11, 16)} UTC`;
}
