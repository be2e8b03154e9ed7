import type { ReportDocument } from '../benchmark/report-document.ts';
import { aParagraph, aReportDocument, aSection, aSource } from './a-report-document.ts';

/** As long as a report gets: so many paragraphs over five benchmarks, each with two sources. */
export function aLongReport(paragraphCount: number, changes: Partial<ReportDocument> = {}): ReportDocument {
  const references = Array.from(
    { length: 42 },
    (_, index) => `P${1 + (index % 5)}-C${1 + (index % 7)}-A${index + 1}`,
  );
  const parts = ['progress', 'remaining', 'observation'] as const;
  const each = paragraphCount / 5;
  return aReportDocument({
    sections: ['a', 'b', 'c', 'd', 'e'].map((letter) =>
      aSection({
        letter,
        paragraphs: Array.from({ length: each }, (_, index) =>
          aParagraph(`Paragraph ${letter}${index}: ${sentence}`, {
            section: parts[Math.floor((index * parts.length) / each)] ?? 'progress',
            sourceReferences: [references[index % 42] ?? '', references[(index + 1) % 42] ?? ''],
          }),
        ),
      }),
    ),
    sources: references.map((reference) => aSource(reference)),
    ...changes,
  });
}

const sentence =
  'The organization that leads this activity reported in the first quarter that the orders had been read out in ' +
  'every division, that the training had been held as planned and that attendance lists had been kept; the ' +
  'remaining sessions await the reopening of roads and the release of funds.';
