import { BenchmarkReportEntity } from '@jalon/database/benchmark/benchmark-report.entity';
import { BenchmarkReports } from '@jalon/database/benchmark/benchmark-reports.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { clearReport } from '@jalon/domain/benchmark/report-life';
import { authorOf, type Caller } from '../caller.ts';
import { found } from '../refused.ts';
import { allowedHere, livingReport, refuseStale } from './living-report.ts';
import { reportFact } from './report-fact.ts';

/** Clears a report. Nobody clears what they drafted. */
export class ClearBenchmarkReport {
  constructor(private readonly transactions: Transactions) {}

  /** Answers the report's id. Throws `Refused`: `not-found`, and the codes of `clearReport`, `stale-version`. */
  async execute(caller: Caller, reportId: string, version: number | null = null): Promise<string> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const reports = new BenchmarkReports(transaction.manager).visibleTo(caller.actor);
      const reached = found(await reports.lock(reportId));
      const { report } = reached;
      const { post, state } = allowedHere(clearReport(livingReport(reached), caller.actor));
      refuseStale(version, report);

      const cleared = { clearedAt: transaction.now, clearedById: caller.actor.personId };
      const after = { state, ...cleared, version: report.version + 1 };
      await transaction.manager.update(BenchmarkReportEntity, report.id, after);

      const unsourced = reached.assessments.flatMap(({ paragraphs }) =>
        paragraphs.filter((one) => one.unsourced),
      );
      const what = { state, unsourcedParagraphIds: unsourced.map(({ id }) => id) };
      transaction.record(reportFact(reached, { name: 'report.cleared', after: what }), post.postId);
      return report.id;
    });
  }
}
