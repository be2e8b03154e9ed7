import { cyclesOf } from '@jalon/database/cycle/cycle.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { cycleStateOn } from '@jalon/domain/cycle/cycle-turns';
import type { Instant } from '@jalon/domain/mission/local-date';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import { closeCycle } from './close-cycle.ts';
import { openCycle } from './open-cycle.ts';

/** Plans in one run; a run that leaves some behind is followed by the next tick. */
const mostPlans = 500;

interface TurningPlan {
  id: string;
  missionId: string;
  timeZone: string;
}

/** Opens and closes reporting cycles by their dates, each plan in a transaction of its own. Safe to run twice. */
export class TurnCycles {
  constructor(private readonly transactions: Transactions) {}

  /** Answers how many cycles turned. What is wrong with one plan keeps no other back; it is said at the end. */
  async execute(at?: Instant): Promise<number> {
    const author = { personId: null, source: 'worker' };
    const plans = await this.transactions.look(turningPlans, at);
    let turned = 0;
    const errors: unknown[] = [];
    for (const plan of plans) {
      try {
        turned += await this.transactions.run(author, (transaction) => turn(transaction, plan));
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, `${errors.length} plans could not be turned`);
    return turned;
  }
}

/** Plans with a cycle whose date has come, by the calendar of their mission. */
async function turningPlans(manager: Transaction['manager'], now: Instant): Promise<TurningPlan[]> {
  return manager.query(
    `WITH zone AS MATERIALIZED (
       SELECT mission.id, known AS time_zone, ($1::timestamptz AT TIME ZONE known)::date AS today
         FROM mission, known_zone(mission.time_zone) AS known)
     SELECT DISTINCT plan.id, plan.mission_id AS "missionId", zone.time_zone AS "timeZone"
       FROM cycle JOIN plan ON plan.id = cycle.plan_id JOIN zone ON zone.id = plan.mission_id
      WHERE plan.closed_at IS NULL AND cycle.state <> 'closed'
        AND (cycle.closes_on < zone.today OR (cycle.state = 'planned' AND cycle.opens_on <= zone.today))
      LIMIT ${mostPlans}`,
    [now],
  );
}

async function turn(transaction: Transaction, plan: TurningPlan): Promise<number> {
  const { manager, now } = transaction;
  await manager.query('SELECT 1 FROM plan WHERE id = $1 FOR NO KEY UPDATE', [plan.id]);
  const today = localDateOf(now, plan.timeZone);
  let turned = 0;
  for (const cycle of await cyclesOf(manager, plan.id)) {
    const state = cycleStateOn(cycle, today);
    if (state === cycle.state) continue;
    turned += 1;
    if (state === 'closed') {
      await closeCycle(transaction, plan, cycle, null);
      continue;
    }
    // One that a coordinator opened early by closing the one before is open already.
    await openCycle(transaction, plan, cycle, null);
  }
  return turned;
}
