import type { DocumentLanguage } from '../language/document-language.ts';
import { DocumentLanguageNotOffered, isDocumentLanguage } from '../language/document-language.ts';
import type { ReportDocument } from './report-document.ts';

/** A report that would go to paper incomplete or contradict itself. It is a fault of the program, not of a person. */
export class ReportNotPrintable extends Error {
  constructor(reason: string) {
    super(`This report cannot be printed: ${reason}.`);
    this.name = 'ReportNotPrintable';
  }
}

/**
 * The document's language, once it is known that the report can be printed. Throws `DocumentLanguageNotOffered`, or
 * `ReportNotPrintable` where a citation leads nowhere or a figure cannot be.
 */
export function refuseUnprintableReport(report: ReportDocument): DocumentLanguage {
  if (!isDocumentLanguage(report.language)) throw new DocumentLanguageNotOffered(report.language);
  refuseLooseCitations(report);
  for (const figures of [report.figures, ...report.sections.map((section) => section.figures)]) {
    if (
      figures &&
      (figures.verified > figures.reportedComplete || figures.reportedComplete > figures.total)
    ) {
      throw new ReportNotPrintable(`its figures contradict each other: ${JSON.stringify(figures)}`);
    }
  }
  return report.language;
}

function refuseLooseCitations(report: ReportDocument) {
  const listed = new Set(report.sources.map((source) => source.reference));
  if (listed.size !== report.sources.length) throw new ReportNotPrintable('its annex lists a source twice');
  for (const section of report.sections) {
    for (const paragraph of section.paragraphs) {
      const loose = paragraph.sourceReferences.find((reference) => !listed.has(reference));
      if (loose !== undefined) {
        throw new ReportNotPrintable(
          `benchmark (${section.letter}) cites ${loose}, which the annex does not list`,
        );
      }
      if (paragraph.unsourced !== (paragraph.sourceReferences.length === 0)) {
        throw new ReportNotPrintable(
          `a paragraph of benchmark (${section.letter}) is marked against its sources`,
        );
      }
    }
  }
}
