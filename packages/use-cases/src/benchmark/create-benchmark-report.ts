import { AssessmentEntity, BenchmarkReportEntity } from '@jalon/database/benchmark/benchmark-report.entity';
import { BenchmarkReports, type WholeSet } from '@jalon/database/benchmark/benchmark-reports.repository';
import { planLanguages } from '@jalon/database/benchmark/plan-languages.query';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Voice } from '@jalon/domain/benchmark/benchmark';
import type { Language } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { allowed, found, Refused } from '../refused.ts';
import { draftFromRegister, plansOf } from './draft-from-register.ts';
import { reportFact } from './report-fact.ts';

export interface WantedReport {
  /** The id or the reference of a set. */
  benchmarkSetId: string;
  reportDueOn: LocalDate;
  voice: Voice;
}

/** Makes a report of one voice for one of the Council's dates, with a drafted assessment for each benchmark. */
export class CreateBenchmarkReport {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the report's id, and whether it is new: the same set, date and voice have one report. Throws
   * `Refused`: `not-found`, `may-not-do-this`, `not-a-report-date`.
   */
  async execute(caller: Caller, wanted: WantedReport): Promise<{ id: string; created: boolean }> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const whole = found(
        await new BenchmarkReports(manager).visibleTo(caller.actor).lockSet(wanted.benchmarkSetId),
      );
      const { set } = whole;
      const { voice, reportDueOn } = wanted;
      const place = { missionId: set.missionId, planId: null, voice, benchmarkSetId: set.id };
      const post = allowed(mayDo(caller.actor, 'draft_report', place));
      if (!whole.dates.some(({ dueOn }) => dueOn === reportDueOn)) {
        throw new Refused({ code: 'not-a-report-date', pointer: '/reportDueOn' });
      }
      const existing = await manager.findOneBy(BenchmarkReportEntity, { setId: set.id, reportDueOn, voice });
      if (existing) return { id: existing.id, created: false };

      const report = await insertReport(transaction, whole, {
        voice,
        reportDueOn,
        drafterId: caller.actor.personId,
      });
      const what = { name: 'report.created', after: { voice, reportDueOn } } as const;
      transaction.record(reportFact({ set, report }, what), post.postId);
      return { id: report.id, created: true };
    });
  }
}

async function insertReport(
  transaction: Transaction,
  whole: WholeSet,
  { voice, reportDueOn, drafterId }: { voice: Voice; reportDueOn: LocalDate; drafterId: string },
): Promise<BenchmarkReportEntity> {
  const { manager, now } = transaction;
  const language = await draftLanguage(transaction, whole);
  const drafted = await draftFromRegister(transaction, whole, { voice, language });
  const report = await manager.save(BenchmarkReportEntity, {
    id: transaction.newId(),
    setId: whole.set.id,
    reportDueOn,
    voice,
    state: 'draft' as const,
    language,
    drafterIds: [drafterId],
    createdAt: now,
    refreshedAt: now,
    version: 1,
  });
  const assessments = whole.benchmarks.map(({ id, letter }) => ({
    id: transaction.newId(),
    reportId: report.id,
    benchmarkId: id,
    letter,
    paragraphs: (drafted.get(id) ?? []).map((paragraph) => ({
      id: transaction.newId(),
      ...paragraph,
      edited: false,
      outdated: false,
    })),
  }));
  await manager.insert(AssessmentEntity, assessments);
  return manager.findOneByOrFail(BenchmarkReportEntity, { id: report.id });
}

/** The language of the plans where they share one in which drafts can be written, else English. */
async function draftLanguage({ manager }: Transaction, whole: WholeSet): Promise<Language> {
  const languages = await planLanguages(manager, plansOf(whole));
  return languages.length > 0 && languages.every((language) => language === 'fr') ? 'fr' : 'en';
}
