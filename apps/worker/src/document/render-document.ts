import { benchmarkReportToDocx } from '@jalon/documents/benchmark/benchmark-report-to-docx';
import { benchmarkReportToPdf } from '@jalon/documents/benchmark/benchmark-report-to-pdf';
import { canonicalJson } from '@jalon/domain/audit/digest';
import type { DocumentInput } from '@jalon/use-cases/benchmark/make-document';
import { reportDocument } from './report-document.ts';

/** The bytes of a report in one format. The same snapshot gives the same bytes. Throws for an unknown format. */
export async function renderDocument(input: DocumentInput): Promise<Uint8Array> {
  const document = reportDocument(input);
  switch (input.format) {
    case 'docx':
      return benchmarkReportToDocx(document);
    case 'pdf':
      return benchmarkReportToPdf(document);
    case 'json':
      return new TextEncoder().encode(canonicalJson(document));
    default:
      throw new RangeError(`No document is made as "${input.format}".`);
  }
}
