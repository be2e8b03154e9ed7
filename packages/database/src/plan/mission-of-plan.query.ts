import type { EntityManager } from 'typeorm';

/** The mission of a plan. Says nothing about who may see it. */
export async function missionOfPlan(manager: EntityManager, planId: string): Promise<string | null> {
  const [row] = await manager.query('SELECT mission_id AS "missionId" FROM plan WHERE id = $1', [planId]);
  return row?.missionId ?? null;
}
