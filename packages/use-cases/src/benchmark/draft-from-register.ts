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
import type { Instant } from '@jalon/domain/mission/local-date';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';

/** Drafts each benchmark of a set from the register as it stands now; the answer is keyed by benchmark. */
export async function draftFromRegister(
  transaction: Transaction,
  whole: WholeSet,
  { voice, language }: { voice: Voice; language: Language },
): Promise<Map<string, DraftedParagraph[]>> {
  const activities = await reportActivities(transaction.manager, plansOf(whole), voice);
  return draftFromActivities(whole, activities, { voice, language, now: transaction.now });
}

/** The same from activities that are known already: those that the voice may speak of, in the order of the plan. */
export function draftFromActivities(
  whole: WholeSet,
  all: ReportActivity[],
  { voice, language, now }: { voice: Voice; language: Language; now: Instant },
): Map<string, DraftedParagraph[]> {
  const today = localDateOf(now, whole.mission.timeZone);
  const cite = citation(plansOf(whole));
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
