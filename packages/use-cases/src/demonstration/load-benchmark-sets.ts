import {
  BenchmarkEntity,
  BenchmarkPlanEntity,
  BenchmarkSetEntity,
  ReportDateEntity,
} from '@jalon/database/benchmark/benchmark.entity';
import { PlanOpeningEntity, PostBenchmarkSetEntity } from '@jalon/database/post/post.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { DemonstrationAccounts, DemonstrationBenchmarkSet } from './demonstration-data.ts';
import { id, type Stage } from './stage.ts';

/** What the Council asked for, and which posts write about it; then the plans opened to observers by name. */
export async function loadBenchmarkSets(
  stage: Stage,
  sets: DemonstrationBenchmarkSet[],
  { posts }: DemonstrationAccounts,
): Promise<void> {
  await stage.transactions.run({ personId: null, source: 'cli' }, async (transaction) => {
    const setIds = new Map<string, string>();
    for (const set of sets) setIds.set(set.reference, await loadSet(transaction, stage, set));
    for (const { key, plans = [], benchmarkSets = [] } of posts) {
      const postId = id(stage.posts, key);
      const openings = plans.map((reference) => ({ postId, planId: id(stage.plans, reference) }));
      if (openings.length > 0) await transaction.manager.insert(PlanOpeningEntity, openings);
      const written = benchmarkSets.map((reference) => ({ postId, setId: id(setIds, reference) }));
      if (written.length > 0) await transaction.manager.insert(PostBenchmarkSetEntity, written);
    }
  });
}

async function loadSet(
  transaction: Transaction,
  stage: Stage,
  set: DemonstrationBenchmarkSet,
): Promise<string> {
  const { manager } = transaction;
  const setId = transaction.newId();
  const { reference, paragraph, title } = set;
  const [first] = set.sources;
  const source = { document: first?.document ?? reference, ...(first?.place && { place: first.place }) };
  const missionId = id(stage.missions, set.mission);
  await manager.insert(BenchmarkSetEntity, { id: setId, missionId, reference, paragraph, title, source });
  for (const date of reportDatesOf(set, stage.loadDay.today)) {
    await manager.insert(ReportDateEntity, { id: transaction.newId(), setId, ...date });
  }
  for (const [
    position,
    { letter, title, text, source, unverifiedWords, plans },
  ] of set.benchmarks.entries()) {
    const benchmarkId = transaction.newId();
    const row = { id: benchmarkId, setId, letter, title, text, source, unverifiedWords, position };
    await manager.insert(BenchmarkEntity, row);
    const fed = plans.map((plan) => ({ benchmarkId, planId: id(stage.plans, plan) }));
    if (fed.length > 0) await manager.insert(BenchmarkPlanEntity, fed);
  }
  return setId;
}

/** The dates that resolutions name, and the next one after the load day, marked demonstration where none does. */
function reportDatesOf({ reportDates, nextReportMonthDay }: DemonstrationBenchmarkSet, today: string) {
  const known = reportDates.map(({ dueOn, resolution }) => ({ dueOn, resolution, demonstration: false }));
  const year = Number(today.slice(0, 4));
  const thisYear = `${year}-${nextReportMonthDay}`;
  const next = thisYear > today ? thisYear : `${year + 1}-${nextReportMonthDay}`;
  if (known.some(({ dueOn }) => dueOn === next)) return known;
  return [...known, { dueOn: next, resolution: known.at(-1)?.resolution ?? '', demonstration: true }];
}
