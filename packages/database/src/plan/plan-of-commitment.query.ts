import type { EntityManager } from 'typeorm';

/** The plan of a commitment. Says nothing about who may see it. */
export async function planOfCommitment(manager: EntityManager, commitmentId: string): Promise<string | null> {
  const [row] = await manager.query('SELECT plan_id FROM commitment WHERE id = $1', [commitmentId]);
  return row?.plan_id ?? null;
}
