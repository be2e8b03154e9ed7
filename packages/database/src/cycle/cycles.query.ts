import type { Cycle } from '@jalon/domain/cycle/cycle';
import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';

const CYCLE = `
SELECT id, plan_id AS "planId", label, starts_on::text AS "startsOn", ends_on::text AS "endsOn",
       opens_on::text AS "opensOn", due_on::text AS "dueOn", closes_on::text AS "closesOn", state,
       to_char(closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "closedAt"
  FROM cycle`;

/** The cycles of these plans, earliest first. One statement. */
export async function cyclesOfPlans(manager: EntityManager, planIds: string[]): Promise<Cycle[]> {
  return manager.query(`${CYCLE} WHERE plan_id = ANY($1::uuid[]) ORDER BY starts_on, id`, [planIds]);
}

/** One cycle; null for what is none. Says nothing about who may see its plan. */
export async function cycleById(manager: EntityManager, id: string): Promise<Cycle | null> {
  if (!isId(id)) return null;
  const [cycle] = await manager.query(`${CYCLE} WHERE id = $1`, [id]);
  return cycle ?? null;
}
