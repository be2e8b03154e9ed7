import { clockOffset, readClock, replayClock, setClockOffset } from '@jalon/database/clock/clock.query';
import { Transactions } from '@jalon/database/transaction/transactions';
import { TurnCycles } from '../cycle/turn-cycles.ts';
import { readDemonstrationData } from './demonstration-data-files.ts';
import { readDemonstrationMandates } from './demonstration-mandates.ts';
import { loadBenchmarkSets } from './load-benchmark-sets.ts';
import { LoadDay } from './load-day.ts';
import { loadMandates } from './load-mandates.ts';
import { loadPeople } from './load-people.ts';
import { loadPlan } from './load-plan.ts';
import { replayStep } from './replay-step.ts';
import { scheduleOf } from './schedule-of.ts';
import { Stage } from './stage.ts';

/** The password of every demonstration account; contract.md publishes it. */
const password = 'jalon-demo-2026';

/**
 * Loads the demonstration data into an empty database, through the use cases and in the order in which it
 * happened, with a clock that moves to each step's day; the clock is put back at the end. Answers how many
 * activities it loaded, or 0 where the database holds a plan already. Rejects with the step that was refused.
 */
export async function loadDemonstration(dataSource: Transactions['dataSource']): Promise<number> {
  const { manager } = dataSource;
  const [{ exists }] = await manager.query('SELECT EXISTS (SELECT 1 FROM mission) AS exists');
  if (exists) return 0;
  const transactions = new Transactions(dataSource);
  const data = readDemonstrationData();
  const offsetMs = await clockOffset(manager);
  const loadDay = new LoadDay(await readClock(manager));
  const stage = new Stage(transactions, loadDay);
  try {
    await replayClock(manager, loadDay.firstInstant(data.plans));
    await loadPeople(stage, data, password);
    for (const plan of data.plans) await loadPlan(stage, plan);
    const missionOf = (reference: string) => data.plans.find((plan) => plan.reference === reference)!.mission;
    const renewMandates = await loadMandates(stage, readDemonstrationMandates(), missionOf);
    await loadBenchmarkSets(stage, data.benchmarkSets, data.accounts);
    const cycles = new TurnCycles(transactions);
    let day = Number.POSITIVE_INFINITY;
    for (const item of scheduleOf(data)) {
      if (item.step.daysAgo !== day) {
        day = item.step.daysAgo;
        await replayClock(manager, loadDay.instant(day));
        await cycles.execute();
      }
      await replayStep(stage, item);
    }
    await setClockOffset(manager, offsetMs);
    await cycles.execute();
    await renewMandates();
    await recordLoaded(transactions, stage);
  } finally {
    await setClockOffset(manager, offsetMs);
  }
  return stage.activities.size;
}

async function recordLoaded(transactions: Transactions, stage: Stage): Promise<void> {
  await transactions.run({ personId: null, source: 'cli' }, async (transaction) =>
    transaction.record(
      {
        name: 'demonstration.loaded',
        subjectType: 'demonstration',
        subjectId: transaction.newId(),
        missionId: null,
        planId: null,
        activityId: null,
        sensitivity: 'unclassified',
        audience: 'all',
        concernedOrganizationIds: [],
        after: { activities: stage.activities.size, plans: stage.plans.size },
      },
      null,
    ),
  );
}
