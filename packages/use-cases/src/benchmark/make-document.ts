import { lockReport, type ReachedReport } from '@jalon/database/benchmark/benchmark-reports.repository';
import { failDocument, keepDocument, unmadeDocument } from '@jalon/database/benchmark/documents.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
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
   * `skipped`: it is made already, if only by another worker a moment ago. `outdated`: the report has changed since it was
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
    const found = await this.transactions.run(WORKER_AUTHOR, (transaction) =>
      inputOf(transaction, documentId),
    );
    if (typeof found === 'string') return found;
    // Outside of any transaction: whoever writes on the report meanwhile does not wait for the renderer.
    const bytes = await render(found.input);
    return this.transactions.run(WORKER_AUTHOR, async (transaction) => {
      const kept = await keepDocument(transaction.manager, documentId, bytes, transaction.now);
      if (!kept) return 'skipped';

      const { format, language } = found.input;
      const what = {
        subjectType: 'document',
        subjectId: documentId,
        after: { format, language, hash: kept.hash },
      };
      transaction.record(reportFact(found.reached, { name: 'document.made', ...what }), null);
      return 'made';
    });
  }
}

async function inputOf(
  transaction: Transaction,
  documentId: string,
): Promise<{ input: DocumentInput; reached: ReachedReport } | 'skipped' | 'outdated'> {
  const document = await unmadeDocument(transaction.manager, documentId);
  const reached = document && (await lockReport(transaction.manager, document.reportId));
  if (!document || !reached) return 'skipped';
  const { report } = reached;
  if (report.version !== document.reportVersion) {
    await failDocument(transaction.manager, documentId, 'outdated');
    return 'outdated';
  }
  const frozen = report.snapshot as ReportSnapshot | null;
  const snapshot = frozen ?? (await takeSnapshot(transaction, reached, report.state));
  const hash = report.contentHash ?? contentHash(snapshot);
  const { format, language } = document;
  return { input: { snapshot, contentHash: hash, format, language }, reached };
}
