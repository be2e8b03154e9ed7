import { AssessmentEntity, BenchmarkReportEntity } from '@jalon/database/benchmark/benchmark-report.entity';
import { lockReport, type ReachedReport } from '@jalon/database/benchmark/benchmark-reports.repository';
import {
  draftReportIds,
  missionSets,
  missionsWithSets,
  type ReportDates,
} from '@jalon/database/benchmark/progress.repository';
import { lockWatermark, raiseWatermark, readWatermarks } from '@jalon/database/clock/watermark.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { isBenchmarkProgressDay } from '@jalon/domain/benchmark/progress-dates';
import { type RefreshChanges, refreshAssessment } from '@jalon/domain/benchmark/refresh-assessment';
import { addDays, daysBetween, type Instant, type LocalDate } from '@jalon/domain/mission/local-date';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import { WORKER_AUTHOR } from '../reminder/worker-author.ts';
import { askForDocuments, USUAL_DOCUMENTS } from './ask-for-documents.ts';
import { draftFromRegister } from './draft-from-register.ts';
import { reportFact } from './report-fact.ts';
import { tellOfProgress } from './tell-of-progress.ts';

/** Days that nobody looked at because nothing ran; longer ago one run today stands for them as well. */
const mostDaysLookedAt = 120;

/**
 * On the first working day of each quarter, and 60, 30 and 14 days before a report date, brings a mission's
 * drafts up to date with the register, asks for their documents and tells who writes them, in that day's digest,
 * what changed. Days that were missed are made up for by one run.
 */
export class BringDraftsUpToDate {
  constructor(private readonly transactions: Transactions) {}

  /** The missions with a day that nobody has looked at: two statements, whatever their number. */
  async missionsDue(at?: Instant): Promise<string[]> {
    return this.transactions.look(async (manager, now) => {
      const reached = await readWatermarks(manager, 'benchmarks:');
      return (await missionsWithSets(manager))
        .filter(({ missionId, timeZone }) => {
          const last = reached.get(`benchmarks:${missionId}`);
          return last === undefined || localDateOf(last, timeZone) !== localDateOf(now, timeZone);
        })
        .map(({ missionId }) => missionId);
    }, at);
  }

  /** Answers how many drafts were looked at. */
  async execute(missionId: string): Promise<number> {
    return this.transactions.run(WORKER_AUTHOR, async (transaction) => {
      const { manager, now } = transaction;
      const name = `benchmarks:${missionId}`;
      const reached = await lockWatermark(manager, name);
      const sets = await missionSets(manager, missionId);
      // A date is looked at once; until the next one there is nothing to write down.
      if (
        reached &&
        sets.every(({ timeZone }) => localDateOf(reached, timeZone) === localDateOf(now, timeZone))
      )
        return 0;
      let refreshed = 0;
      for (const set of sets) {
        const today = localDateOf(now, set.timeZone);
        if (!isDue(set, reached, today)) continue;
        for (const reportId of await draftReportIds(manager, set.setId, today)) {
          await bringUpToDate(transaction, reportId, today);
          refreshed += 1;
        }
      }
      await raiseWatermark(manager, name, now);
      return refreshed;
    });
  }
}

/** True where a day for it has come since the last look; each day is looked at once. */
function isDue(set: ReportDates, reached: Instant | null, today: LocalDate): boolean {
  const last = reached ? localDateOf(reached, set.timeZone) : addDays(today, -1);
  const from = daysBetween(last, today) > mostDaysLookedAt ? addDays(today, -mostDaysLookedAt) : last;
  for (let date = addDays(from, 1); date <= today; date = addDays(date, 1)) {
    if (isBenchmarkProgressDay(date, set.reportDates, set.calendar)) return true;
  }
  return false;
}

async function bringUpToDate(transaction: Transaction, reportId: string, today: LocalDate): Promise<void> {
  const { manager, now } = transaction;
  const reached = await lockReport(manager, reportId);
  // Clearance may have been asked for between the look-up and the lock: from there on nothing is touched.
  if (reached?.report.state !== 'draft') return;
  const changes = await refresh(transaction, reached);
  const isChanged = changes.added + changes.changed + changes.removed + changes.flagged > 0;
  const version = reached.report.version + (isChanged ? 1 : 0);
  await manager.update(BenchmarkReportEntity, reportId, { refreshedAt: now, version });
  transaction.record(reportFact(reached, { name: 'report.refreshed', after: changes }), null);
  await askForDocuments(
    transaction,
    reached,
    USUAL_DOCUMENTS,
    { reportVersion: version, sealed: false },
    null,
  );
  await tellOfProgress(transaction, reached, changes, today);
}

async function refresh(transaction: Transaction, reached: ReachedReport): Promise<RefreshChanges> {
  const { report, assessments } = reached;
  const drafted = await draftFromRegister(transaction, reached, report);
  const total: RefreshChanges = { added: 0, changed: 0, removed: 0, flagged: 0 };
  for (const assessment of assessments) {
    const answer = refreshAssessment(
      report.state,
      assessment.paragraphs,
      drafted.get(assessment.benchmarkId) ?? [],
    );
    const { added, changed, removed, flagged } = answer.changes;
    if (added + changed + removed + flagged === 0) continue;
    total.added += added;
    total.changed += changed;
    total.removed += removed;
    total.flagged += flagged;
    const paragraphs = answer.paragraphs.map((paragraph) => ({
      ...paragraph,
      id: paragraph.id ?? transaction.newId(),
    }));
    const version = assessment.version + 1;
    await transaction.manager.update(AssessmentEntity, assessment.id, { paragraphs, version });
  }
  return total;
}
