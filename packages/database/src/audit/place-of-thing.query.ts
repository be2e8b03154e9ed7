import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';

/** Where a thing that a route names stands. */
export interface PlaceOfThing {
  subjectType: string;
  subjectId: string;
  planId: string;
  missionId: string;
  activityId: string | null;
}

/** The plan, activity or item on one with this id or reference; null for whatever belongs to no plan. */
export async function placeOfThing(
  manager: EntityManager,
  idOrReference: string,
): Promise<PlaceOfThing | null> {
  const key = isId(idOrReference) ? 'id' : 'reference';
  const items = isId(idOrReference) ? ITEMS : '';
  const [row] = await manager.query(
    `SELECT thing.*, plan.mission_id AS "missionId" FROM (
       SELECT 'plan' AS "subjectType", id AS "subjectId", id AS "planId", NULL::uuid AS "activityId"
         FROM plan WHERE ${key} = $1
       UNION ALL SELECT 'activity', id, plan_id, id FROM activity WHERE ${key} = $1 ${items}
     ) AS thing JOIN plan ON plan.id = thing."planId"`,
    [idOrReference],
  );
  return row ?? null;
}

const onActivity = (table: string) => `
  UNION ALL SELECT '${table}', i.id, a.plan_id, a.id FROM "${table}" i JOIN activity a ON a.id = i.activity_id WHERE i.id = $1`;

const ITEMS = `${['update', 'finding', 'comment', 'evidence'].map(onActivity).join('')}
  UNION ALL SELECT 'pillar', id, plan_id, NULL FROM pillar WHERE id = $1
  UNION ALL SELECT 'mandate', id, plan_id, NULL FROM mandate WHERE id = $1
  UNION ALL SELECT 'cycle', id, plan_id, NULL FROM cycle WHERE id = $1`;
