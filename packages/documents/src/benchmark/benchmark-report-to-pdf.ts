import { typeset } from '../typst/typeset.ts';
import { layOutReport } from './lay-out-report.ts';
import type { ReportDocument } from './report-document.ts';

/**
 * A benchmark report as a tagged PDF (see `typeset`). The same report gives the same bytes. Throws as `layOutReport`
 * does.
 */
export async function benchmarkReportToPdf(report: ReportDocument): Promise<Uint8Array> {
  return typeset('benchmark-report', layOutReport(report));
}
