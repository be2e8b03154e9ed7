import { CycleEntity } from '@jalon/database/cycle/cycle.entity';
import { cyclesOf, reportingCalendarOf, standingCyclesOf } from '@jalon/database/cycle/cycle.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { movesToNextCycle } from '@jalon/domain/cycle/cycle-turns';
import { type Rearrangement, rearrangeCycles } from '@jalon/domain/cycle/rearrange-cycles';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { Mission } from '@jalon/domain/mission/mission';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import type { Plan } from '@jalon/domain/plan/plan';
import { UPDATE_STATES } from '@jalon/domain/update/update';
import { openCycle } from './open-cycle.ts';

/** What the cycles of a plan depend on. */
export type PlanWithPeriod = Pick<Plan, 'id' | 'missionId' | 'startsOn' | 'endsOn' | 'extendedTo'>;

/**
 * Gives a plan its cycles by its reporting calendar up to its end, or to its extension, and brings those that have not
 * closed into line with a new end. A closed one stays as it is; one whose period is over when the plan is put on the
 * register is not made. Call it with the plan locked.
 */
export async function planCycles(
  transaction: Transaction,
  plan: PlanWithPeriod,
  mission: Pick<Mission, 'timeZone'>,
  postId: string | null,
): Promise<void> {
  await arrangeCycles(transaction, plan, mission, postId, { planEndMayCut: true });
}

/** The same after a change of the calendar, which leaves alone whatever has opened. Answers what became of them. */
export async function arrangeCycles(
  transaction: Transaction,
  plan: PlanWithPeriod,
  mission: Pick<Mission, 'timeZone'>,
  postId: string | null,
  { planEndMayCut }: { planEndMayCut: boolean },
): Promise<Rearrangement> {
  const { manager } = transaction;
  const today = localDateOf(transaction.now, mission.timeZone);
  const rearrangement = rearrangeCycles(await standingCyclesOf(manager, plan.id), {
    calendar: await reportingCalendarOf(manager, plan.id),
    plan: { startsOn: plan.startsOn, endsOn: plan.extendedTo ?? plan.endsOn },
    today,
    planEndMayCut,
  });
  await write(transaction, plan.id, rearrangement);
  await openFirst(transaction, plan, today, postId);
  return rearrangement;
}

async function write(
  transaction: Transaction,
  planId: string,
  { regrown, made, gone }: Rearrangement,
): Promise<void> {
  const { manager } = transaction;
  if (regrown) {
    const { id, ...dates } = regrown;
    await manager.update(CycleEntity, id, dates);
  }
  // Before the new ones: a label is used once in a plan.
  for (const { id } of gone) await manager.delete(CycleEntity, id);
  for (const { id, ...dates } of made) {
    if (id) await manager.update(CycleEntity, id, dates);
  }
  const missing = made.filter(({ id }) => id === null);
  const rows = missing.map((cycle) => ({ ...cycle, id: transaction.newId(), planId }));
  if (rows.length > 0) await manager.insert(CycleEntity, rows);
}

/** One cycle is open from its date on; what waited in a closed one for want of a next goes where it belongs now. */
async function openFirst(
  transaction: Transaction,
  plan: { id: string; missionId: string },
  today: LocalDate,
  postId: string | null,
): Promise<void> {
  const cycles = await cyclesOf(transaction.manager, plan.id);
  const standing = cycles.filter(({ state }) => state !== 'closed');
  const [first] = standing;
  if (!first) return;
  await transaction.manager.query(
    'UPDATE "update" SET cycle_id = $1 WHERE state = ANY($2) AND cycle_id = ANY($3::uuid[])',
    [
      first.id,
      UPDATE_STATES.filter(movesToNextCycle),
      cycles.filter(({ state }) => state === 'closed').map(({ id }) => id),
    ],
  );
  const hasOpen = standing.some(({ state }) => state === 'open');
  if (!hasOpen && first.opensOn <= today) await openCycle(transaction, plan, first, postId);
}
