import { CycleEntity } from '@jalon/database/cycle/cycle.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Cycle } from '@jalon/domain/cycle/cycle';
import { planFact } from '../plan/plan-fact.ts';

/** Opens a cycle, by its date or because the one before it was closed early. Call it with the plan locked. */
export async function openCycle(
  transaction: Transaction,
  plan: { id: string; missionId: string },
  cycle: Pick<Cycle, 'id' | 'label'>,
  postId: string | null,
): Promise<void> {
  await transaction.manager.update(CycleEntity, cycle.id, { state: 'open' });
  const what = { name: 'cycle.opened', subjectType: 'cycle', subjectId: cycle.id } as const;
  transaction.record(planFact(plan, { ...what, after: { label: cycle.label } }), postId);
}
