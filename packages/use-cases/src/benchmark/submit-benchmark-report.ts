import { BenchmarkReportEntity } from '@jalon/database/benchmark/benchmark-report.entity';
import { BenchmarkReports } from '@jalon/database/benchmark/benchmark-reports.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { submitReport } from '@jalon/domain/benchmark/report-life';
import { authorOf, type Caller } from '../caller.ts';
import { found } from '../refused.ts';
import { allowedHere, livingReport, refuseStale } from './living-report.ts';
import { reportFact } from './report-fact.ts';

/** Asks for clearance. From here on no refresh touches the report. */
export class SubmitBenchmarkReport {
  constructor(private readonly transactions: Transactions) {}

  /** Answers the report's id. Throws `Refused`: `not-found`, and the codes of `submitReport`, `stale-version`. */
  async execute(caller: Caller, reportId: string, version: number | null = null): Promise<string> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const reports = new BenchmarkReports(transaction.manager).visibleTo(caller.actor);
      const reached = found(await reports.lock(reportId));
      const { report } = reached;
      const { post, state } = allowedHere(submitReport(livingReport(reached), caller.actor));
      refuseStale(version, report);

      const after = { state, version: report.version + 1 };
      await transaction.manager.update(BenchmarkReportEntity, report.id, after);

      transaction.record(reportFact(reached, { name: 'report.submitted', after: { state } }), post.postId);
      return report.id;
    });
  }
}
