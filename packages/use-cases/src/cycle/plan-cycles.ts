import { CycleEntity } from '@jalon/database/cycle/cycle.entity';
import { cyclesOf } from '@jalon/database/cycle/cycle.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Cycle } from '@jalon/domain/cycle/cycle';
import { type CycleDates, quarterlyCycles } from '@jalon/domain/cycle/cycle-calendar';
import { movesToNextCycle } from '@jalon/domain/cycle/cycle-turns';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { Mission } from '@jalon/domain/mission/mission';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import type { Plan } from '@jalon/domain/plan/plan';
import { UPDATE_STATES } from '@jalon/domain/update/update';
import { openCycle } from './open-cycle.ts';

/**
 * Gives a plan its quarterly cycles up to its end, or to its extension, and brings those that have not closed
 * into line with a new end. A closed one stays as it is; one whose period is over when the plan is put on the
 * register is not made. Call it with the plan locked.
 */
export async function planCycles(
  transaction: Transaction,
  plan: Pick<Plan, 'id' | 'missionId' | 'startsOn' | 'endsOn' | 'extendedTo'>,
  mission: Pick<Mission, 'timeZone'>,
  postId: string | null,
): Promise<void> {
  const { manager } = transaction;
  const today = localDateOf(transaction.now, mission.timeZone);
  const known = await cyclesOf(manager, plan.id);
  const dated = quarterlyCycles({ startsOn: plan.startsOn, endsOn: plan.extendedTo ?? plan.endsOn });
  await keepInLine(transaction, known, dated);
  const labels = new Set(known.map(({ label }) => label));
  const missing = dated.filter(({ label, closesOn }) => !labels.has(label) && closesOn > today);
  const rows = missing.map((cycle) => ({ ...cycle, id: transaction.newId(), planId: plan.id }));
  if (rows.length > 0) await manager.insert(CycleEntity, rows);
  await openFirst(transaction, plan, today, postId);
}

/** The last quarter grows or shrinks with the plan; planned ones beyond its end go while they hold nothing. */
async function keepInLine({ manager }: Transaction, known: Cycle[], dated: CycleDates[]): Promise<void> {
  for (const cycle of known.filter(({ state }) => state !== 'closed')) {
    const wanted = dated.find(({ label }) => label === cycle.label);
    if (wanted && wanted.endsOn !== cycle.endsOn) {
      const { endsOn, dueOn, closesOn } = wanted;
      await manager.update(CycleEntity, cycle.id, { endsOn, dueOn, closesOn });
    }
    if (!wanted && cycle.state === 'planned') {
      await manager.query(
        'DELETE FROM cycle WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM "update" WHERE cycle_id = $1)',
        [cycle.id],
      );
    }
  }
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
