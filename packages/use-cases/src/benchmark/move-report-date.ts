import { ReportDateEntity } from '@jalon/database/benchmark/benchmark.entity';
import { BenchmarkReportEntity } from '@jalon/database/benchmark/benchmark-report.entity';
import { BenchmarkReports } from '@jalon/database/benchmark/benchmark-reports.repository';
import { ReportDateMoveEntity } from '@jalon/database/benchmark/report-date-move.entity';
import { isId } from '@jalon/database/connection/id-or-reference';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { moveReportDate } from '@jalon/domain/benchmark/report-date';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { allowed, found } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { reportDateFact } from './report-date-fact.ts';

export interface ReportDateMove {
  dueOn: LocalDate;
  /** The date as it was read. */
  readDueOn?: LocalDate | undefined;
  reason: string;
  guardJustification?: string | undefined;
}

/**
 * Moves a date of the Council, with a reason. The first date stays; steps, reminders and calendars follow the new
 * one, and reports that are not frozen are due with it.
 */
export class MoveReportDate {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the date's id. Throws `Refused`: `not-found`, `may-not-do-this`, `survivor-data`, and the codes of
   * `moveReportDate`.
   */
  execute(caller: Caller, dateId: string, request: ReportDateMove): Promise<string> {
    const { dueOn, readDueOn, reason, guardJustification } = request;
    guardText([{ pointer: '/reason', text: reason }], caller.language, guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const known = found(isId(dateId) ? await manager.findOneBy(ReportDateEntity, { id: dateId }) : null);
      const reached = found(await new BenchmarkReports(manager).visibleTo(caller.actor).lockSet(known.setId));
      const { set, mission, dates } = reached;
      const place = { missionId: set.missionId, planId: null, benchmarkSetId: set.id };
      const post = allowed(mayDo(caller.actor, 'keep_report_dates', place));
      // As it stands under the set's lock: somebody may have moved it.
      const date = found(dates.find(({ id }) => id === known.id));
      const reports = await manager.findBy(BenchmarkReportEntity, { setId: set.id });
      const decidedOn = localDateOf(now, mission.timeZone);
      const { from, to } = allowed(
        moveReportDate(date.dueOn, { dueOn, readDueOn }, { dates, reports }, decidedOn),
      );
      await move(transaction, date, to);
      await manager.insert(ReportDateMoveEntity, {
        id: transaction.newId(),
        reportDateId: date.id,
        fromOn: from,
        toOn: to,
        reason,
        decidedOn,
        movedAt: now,
        postId: post.postId,
        personId: caller.actor.personId,
      });
      const [before, after] = [
        { reference: set.reference, dueOn: from },
        { reference: set.reference, dueOn: to, reason, guardJustification },
      ];
      transaction.record(
        reportDateFact(set, { name: 'report.date_moved', subjectId: date.id, before, after }),
        post.postId,
      );
      return date.id;
    });
  }
}

/** The date, and the reports that are written for it: their documents bear it, so that they are made anew. */
async function move({ manager }: Transaction, date: ReportDateEntity, to: LocalDate): Promise<void> {
  const { id, setId, dueOn, firstDueOn } = date;
  await manager.update(ReportDateEntity, id, { dueOn: to, firstDueOn: firstDueOn ?? dueOn });
  await manager.update(
    BenchmarkReportEntity,
    { setId, reportDueOn: dueOn },
    { reportDueOn: to, version: () => 'version + 1' },
  );
}
