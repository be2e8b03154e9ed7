import { BenchmarkReportEntity } from '@jalon/database/benchmark/benchmark-report.entity';
import { BenchmarkReports } from '@jalon/database/benchmark/benchmark-reports.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { freezeReport } from '@jalon/domain/benchmark/report-life';
import { authorOf, type Caller } from '../caller.ts';
import { found } from '../refused.ts';
import { askForDocuments, USUAL_DOCUMENTS } from './ask-for-documents.ts';
import { contentHash } from './content-hash.ts';
import { allowedHere, livingReport, refuseStale } from './living-report.ts';
import { reportFact } from './report-fact.ts';
import { takeSnapshot } from './take-snapshot.ts';

/** Freezes a cleared report: every figure and word is kept, with its hash, and sealed documents are made of it. */
export class FreezeBenchmarkReport {
  constructor(private readonly transactions: Transactions) {}

  /** Answers the report's id. Throws `Refused`: `not-found`, and the codes of `freezeReport`, `stale-version`. */
  async execute(caller: Caller, reportId: string, version: number | null = null): Promise<string> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const reports = new BenchmarkReports(transaction.manager).visibleTo(caller.actor);
      const reached = found(await reports.lock(reportId));
      const { report } = reached;
      const { post, state } = allowedHere(freezeReport(livingReport(reached), caller.actor));
      refuseStale(version, report);
      const snapshot = await takeSnapshot(transaction, reached, state);
      const hash = contentHash(snapshot);

      const frozen = {
        state,
        snapshot,
        contentHash: hash,
        frozenAt: transaction.now,
        version: report.version + 1,
      };
      await transaction.manager.save(BenchmarkReportEntity, { id: report.id, ...frozen });

      transaction.record(
        reportFact(reached, { name: 'report.frozen', after: { contentHash: hash } }),
        post.postId,
      );
      const sealed = { reportVersion: frozen.version, sealed: true };
      await askForDocuments(transaction, reached, USUAL_DOCUMENTS, sealed, post.postId);
      return report.id;
    });
  }
}
