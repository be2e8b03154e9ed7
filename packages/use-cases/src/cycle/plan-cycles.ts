import { CycleEntity } from '@jalon/database/cycle/cycle.entity';
import { cyclesOf } from '@jalon/database/cycle/cycle.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { quarterlyCycles } from '@jalon/domain/cycle/cycle-calendar';
import type { Mission } from '@jalon/domain/mission/mission';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import type { Plan } from '@jalon/domain/plan/plan';

/**
 * Gives a plan its quarterly cycles up to its end, or to its extension. Cycles that exist stay as they are; one
 * whose period is over when the plan is put on the register is not made.
 */
export async function planCycles(
  transaction: Transaction,
  plan: Pick<Plan, 'id' | 'startsOn' | 'endsOn' | 'extendedTo'>,
  mission: Pick<Mission, 'timeZone'>,
): Promise<void> {
  const today = localDateOf(transaction.now, mission.timeZone);
  const known = await cyclesOf(transaction.manager, plan.id);
  const lastEndsOn = known.at(-1)?.endsOn ?? '';
  const all = quarterlyCycles({ startsOn: plan.startsOn, endsOn: plan.extendedTo ?? plan.endsOn });
  const missing = all.filter(({ endsOn, closesOn }) => endsOn > lastEndsOn && closesOn > today);
  const hasOpen = known.some(({ state }) => state === 'open');
  const rows = missing.map((cycle, index) => ({
    ...cycle,
    id: transaction.newId(),
    planId: plan.id,
    state: index === 0 && !hasOpen && cycle.opensOn <= today ? ('open' as const) : ('planned' as const),
  }));
  if (rows.length > 0) await transaction.manager.insert(CycleEntity, rows);
}
