import type { ReachedReport } from '@jalon/database/benchmark/benchmark-reports.repository';
import { wantDocument } from '@jalon/database/benchmark/documents.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Language } from '@jalon/domain/language/text';
import { reportFact } from './report-fact.ts';

/** The formats in which a report can be made today. */
export const DOCUMENT_FORMATS = ['docx', 'pdf', 'json'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** The languages in which a report can be made today. */
export const REPORT_LANGUAGES = ['en', 'fr'] as const satisfies readonly Language[];

export interface DocumentKind {
  format: DocumentFormat;
  language: Language;
}

/** What is made without being asked for: a document to edit and one to read, in each language. */
export const USUAL_DOCUMENTS: DocumentKind[] = REPORT_LANGUAGES.flatMap((language) => [
  { format: 'docx', language },
  { format: 'pdf', language },
]);

/** Asks for documents of a report in its version; the worker hears of each by its fact. Answers their ids. */
export async function askForDocuments(
  transaction: Transaction,
  reached: ReachedReport,
  kinds: DocumentKind[],
  { reportVersion, sealed }: { reportVersion: number; sealed: boolean },
  postId: string | null,
): Promise<string[]> {
  const { manager, now } = transaction;
  const ids: string[] = [];
  for (const { format, language } of kinds) {
    const wanted = { reportId: reached.report.id, reportVersion, format, language, sealed };
    const { id, isNew } = await wantDocument(manager, wanted, now);
    ids.push(id);
    if (!isNew) continue;
    const what = { subjectType: 'document', subjectId: id, after: { format, language, reportVersion } };
    transaction.record(reportFact(reached, { name: 'document.requested', ...what }), postId);
  }
  return ids;
}
