import type { Organization } from '@jalon/domain/organization/organization';
import type { EntityManager } from 'typeorm';
import type { PlanInView } from '../plan/plans-in-view.query.ts';

/** The organizations of the missions whose plans this person reaches, and those of no mission. One statement. */
export async function organizationsAround(
  manager: EntityManager,
  plans: PlanInView[],
): Promise<Organization[]> {
  return manager.query(
    `SELECT id, code, mission_id AS "missionId", name, short_name AS "shortName", kind, side, parent_id AS "parentId"
       FROM organization WHERE mission_id = ANY($1::uuid[]) OR mission_id IS NULL ORDER BY code`,
    [[...new Set(plans.map(({ missionId }) => missionId))]],
  );
}
