import { ReportDateEntity } from '@jalon/database/benchmark/benchmark.entity';
import { BenchmarkReports } from '@jalon/database/benchmark/benchmark-reports.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { recordReportDate } from '@jalon/domain/benchmark/report-date';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { allowed, found } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { reportDateFact } from './report-date-fact.ts';

export interface ReportDateRequest {
  dueOn: LocalDate;
  /** The document of the Council that names the date. */
  resolution: string;
  guardJustification?: string | undefined;
}

/** Records a date on which the Council wants the reports of a set. Its steps follow from it. */
export class RecordReportDate {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the date's id; the set goes by its id or reference. Throws `Refused`: `not-found`, `may-not-do-this`,
   * `date-in-the-past`, `date-too-far`, `report-date-exists`, `survivor-data`.
   */
  execute(caller: Caller, setId: string, request: ReportDateRequest): Promise<string> {
    const { resolution, guardJustification } = request;
    guardText([{ pointer: '/resolution', text: resolution }], caller.language, guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const reached = found(await new BenchmarkReports(manager).visibleTo(caller.actor).lockSet(setId));
      const { set, mission } = reached;
      const place = { missionId: set.missionId, planId: null, benchmarkSetId: set.id };
      const post = allowed(mayDo(caller.actor, 'keep_report_dates', place));
      const today = localDateOf(now, mission.timeZone);
      const dueOn = allowed(recordReportDate(request.dueOn, reached, today));
      const row = { id: transaction.newId(), setId: set.id, dueOn, resolution, demonstration: false };
      await manager.insert(ReportDateEntity, row);
      const after = { reference: set.reference, dueOn, resolution, guardJustification };
      transaction.record(
        reportDateFact(set, { name: 'report.date_recorded', subjectId: row.id, after }),
        post.postId,
      );
      return row.id;
    });
  }
}
