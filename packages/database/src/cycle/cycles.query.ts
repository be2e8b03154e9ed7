import type { Cycle } from '@jalon/domain/cycle/cycle';
import type { Text } from '@jalon/domain/language/text';
import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';

/** Later dates, why, and by which post. */
export interface CycleExtension {
  id: string;
  dueFrom: string;
  dueTo: string;
  closesFrom: string;
  closesTo: string;
  reason: string;
  postTitle: Text;
  extendedAt: string;
}

export interface CycleInView extends Cycle {
  /** Oldest first. */
  extensions: CycleExtension[];
}

const CYCLE = `
SELECT id, plan_id AS "planId", label, starts_on::text AS "startsOn", ends_on::text AS "endsOn",
       opens_on::text AS "opensOn", due_on::text AS "dueOn", closes_on::text AS "closesOn", state,
       first_due_on::text AS "firstDueOn", first_closes_on::text AS "firstClosesOn",
       to_char(closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "closedAt",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'dueFrom', e.due_from, 'dueTo', e.due_to,
                 'closesFrom', e.closes_from, 'closesTo', e.closes_to, 'reason', e.reason, 'postTitle', post.title,
                 'extendedAt', to_char(e.extended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
                 ORDER BY e.extended_at), '[]')
          FROM cycle_extension e JOIN post ON post.id = e.post_id WHERE e.cycle_id = cycle.id) AS extensions
  FROM cycle`;

/** The cycles of these plans, earliest first. One statement. */
export async function cyclesOfPlans(manager: EntityManager, planIds: string[]): Promise<CycleInView[]> {
  return manager.query(`${CYCLE} WHERE plan_id = ANY($1::uuid[]) ORDER BY starts_on, id`, [planIds]);
}

/** One cycle; null for what is none. Says nothing about who may see its plan. */
export async function cycleById(manager: EntityManager, id: string): Promise<CycleInView | null> {
  if (!isId(id)) return null;
  const [cycle] = await manager.query(`${CYCLE} WHERE id = $1`, [id]);
  return cycle ?? null;
}
