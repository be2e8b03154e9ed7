import { BenchmarkReports } from '@jalon/database/benchmark/benchmark-reports.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Language } from '@jalon/domain/language/text';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { found, Refused } from '../refused.ts';
import {
  askForDocuments,
  DOCUMENT_FORMATS,
  type DocumentFormat,
  REPORT_LANGUAGES,
} from './ask-for-documents.ts';
import { allowedHere, livingReport } from './living-report.ts';

/** Asks for a document of a report as it stands. The worker makes it; the api reads it from its row. */
export class RequestDocument {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the document's id: the one that exists where this version has one already. Throws `Refused`:
   * `not-found`, `may-not-do-this`, `document-not-offered` for a format or language in which no report is made yet.
   */
  async execute(caller: Caller, reportId: string, format: string, language: Language): Promise<string> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const reports = new BenchmarkReports(transaction.manager).visibleTo(caller.actor);
      const reached = found(await reports.lock(reportId));
      const { missionId, voice, benchmarkSetId } = livingReport(reached);
      const place = { missionId, planId: null, voice, benchmarkSetId };
      const post = allowedHere(mayDo(caller.actor, 'read_report', place));
      const kind = { format: offered(format), language: offeredLanguage(language) };

      const { version, state } = reached.report;
      const about = { reportVersion: version, sealed: state === 'frozen' };
      const [id] = await askForDocuments(transaction, reached, [kind], about, post.postId);
      return found(id);
    });
  }
}

function offered(format: string): DocumentFormat {
  const known = DOCUMENT_FORMATS.find((one) => one === format);
  if (!known) throw new Refused({ code: 'document-not-offered', pointer: '/format' });
  return known;
}

function offeredLanguage(language: Language): Language {
  const known = REPORT_LANGUAGES.find((one) => one === language);
  if (!known) throw new Refused({ code: 'document-not-offered', pointer: '/lang' });
  return known;
}
