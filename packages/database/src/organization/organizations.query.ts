import type { Organization } from '@jalon/domain/organization/organization';
import type { EntityManager } from 'typeorm';
import type { PlanInView } from '../plan/plans-in-view.query.ts';

/** An organization as lists show it. */
export interface ListedOrganization extends Organization {
  demonstration: boolean;
  version: number;
}

const SELECT_ORGANIZATION = `
SELECT id, code, mission_id AS "missionId", name, short_name AS "shortName", kind, side, parent_id AS "parentId",
       demonstration, version FROM organization`;

/** The organizations of the missions whose plans this person reaches, and those of no mission. One statement. */
export async function organizationsAround(
  manager: EntityManager,
  plans: PlanInView[],
): Promise<ListedOrganization[]> {
  return manager.query(
    `${SELECT_ORGANIZATION} WHERE mission_id = ANY($1::uuid[]) OR mission_id IS NULL ORDER BY code`,
    [[...new Set(plans.map(({ missionId }) => missionId))]],
  );
}

/** Every organization, for who manages accounts. One statement. */
export async function allOrganizations(manager: EntityManager): Promise<ListedOrganization[]> {
  return manager.query(`${SELECT_ORGANIZATION} ORDER BY code`);
}

/** One organization, for who manages accounts; null where there is none. */
export async function organizationById(
  manager: EntityManager,
  id: string,
): Promise<ListedOrganization | null> {
  const [row] = await manager.query(`${SELECT_ORGANIZATION} WHERE id = $1`, [id]);
  return row ?? null;
}
