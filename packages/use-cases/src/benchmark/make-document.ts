import { lockReport } from '@jalon/database/benchmark/benchmark-reports.repository';
import {
  failDocument,
  keepDocument,
  lockUnmadeDocument,
} from '@jalon/database/benchmark/documents.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Language } from '@jalon/domain/language/text';
import { WORKER_AUTHOR } from '../reminder/worker-author.ts';
import { contentHash } from './content-hash.ts';
import { reportFact } from './report-fact.ts';
import type { ReportSnapshot } from './report-snapshot.ts';
import { takeSnapshot } from './take-snapshot.ts';

/** What a renderer needs. */
export interface DocumentInput {
  snapshot: ReportSnapshot;
  contentHash: string;
  format: string;
  language: Language;
}

/** Turns a snapshot into the bytes of one format. */
export type Render = (input: DocumentInput) => Promise<Uint8Array>;

/** Makes a document that was asked for, once, and keeps it with its hash. */
export class MakeDocument {
  constructor(private readonly transactions: Transactions) {}

  /**
   * `skipped`: it is made already, or another worker is making it. `outdated`: the report has changed since it was
   * asked for, and whoever wants one asks again. What `render` throws is kept as the reason and passed on.
   */
  async execute(documentId: string, render: Render): Promise<'made' | 'skipped' | 'outdated'> {
    try {
      return await this.#make(documentId, render);
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      await this.transactions.run(WORKER_AUTHOR, ({ manager }) => failDocument(manager, documentId, reason));
      throw error;
    }
  }

  async #make(documentId: string, render: Render): Promise<'made' | 'skipped' | 'outdated'> {
    return this.transactions.run(WORKER_AUTHOR, async (transaction) => {
      const { manager, now } = transaction;
      const document = await lockUnmadeDocument(manager, documentId);
      const reached = document && (await lockReport(manager, document.reportId));
      if (!document || !reached) return 'skipped';
      const { report } = reached;
      if (report.version !== document.reportVersion) {
        await failDocument(manager, documentId, 'outdated');
        return 'outdated';
      }
      const frozen = report.snapshot as ReportSnapshot | null;
      const snapshot = frozen ?? (await takeSnapshot(transaction, reached, report.state));
      const hash = report.contentHash ?? contentHash(snapshot);
      const { format, language } = document;
      const bytes = await render({ snapshot, contentHash: hash, format, language });

      const kept = await keepDocument(manager, documentId, bytes, now);
      if (!kept) return 'skipped';

      const what = {
        subjectType: 'document',
        subjectId: documentId,
        after: { format, language, hash: kept.hash },
      };
      transaction.record(reportFact(reached, { name: 'document.made', ...what }), null);
      return 'made';
    });
  }
}
