import type { WholeSet } from '@jalon/database/benchmark/benchmark-reports.repository';
import { type ReportActivity, reportActivities } from '@jalon/database/benchmark/report-register.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { shortReference } from '@jalon/domain/activity/short-reference';
import type { Voice } from '@jalon/domain/benchmark/benchmark';
import {
  type DraftActivity,
  type DraftedParagraph,
  draftAssessment,
} from '@jalon/domain/benchmark/draft-assessment';
import { inLanguage, type Language } from '@jalon/domain/language/text';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';

/** Drafts each benchmark of a set from the register as it stands now; the answer is keyed by benchmark. */
export async function draftFromRegister(
  transaction: Transaction,
  whole: WholeSet,
  { voice, language }: { voice: Voice; language: Language },
): Promise<Map<string, DraftedParagraph[]>> {
  const planIds = plansOf(whole);
  const all = await reportActivities(transaction.manager, planIds, voice);
  const today = localDateOf(transaction.now, whole.mission.timeZone);
  const cite = citation(planIds);
  return new Map(
    whole.benchmarks.map((benchmark) => {
      const own = all.filter(({ planId }) => benchmark.planIds.includes(planId));
      const activities = own.map((activity) => toDraft(activity, cite(activity), language));
      return [benchmark.id, draftAssessment({ voice, language, today, activities }).paragraphs];
    }),
  );
}

/** Every plan that feeds a benchmark of the set, once. */
export function plansOf({ benchmarks }: WholeSet): string[] {
  return [...new Set(benchmarks.flatMap(({ planIds }) => planIds))];
}

/** How an activity is cited: short where one plan feeds the set, in full where several do. */
export function citation(planIds: string[]) {
  return ({ reference, planReference }: { reference: string; planReference: string }): string =>
    planIds.length === 1 ? shortReference(reference, planReference) : reference;
}

function toDraft(activity: ReportActivity, reference: string, language: Language): DraftActivity {
  const { id, title, dueOn, update, finding } = activity;
  const lead = inLanguage(activity.lead, language);
  return {
    id,
    reference,
    title,
    lead,
    dueOn,
    isDiscontinued: activity.status === 'discontinued',
    update,
    finding,
  };
}
