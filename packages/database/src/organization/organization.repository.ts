import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** An organization of a mission, or one that serves several, by id or code; null where there is none. */
export async function organizationIn(
  manager: EntityManager,
  missionId: string,
  idOrCode: string,
): Promise<OrganizationEntity | null> {
  const found = await manager.findOneBy(
    OrganizationEntity,
    isId(idOrCode) ? { id: idOrCode } : { code: idOrCode },
  );
  return found && (found.missionId === null || found.missionId === missionId) ? found : null;
}

/** Those of a list of ids and codes that are organizations of the mission or serve several. One statement. */
export async function organizationsIn(
  manager: EntityManager,
  missionId: string,
  idsOrCodes: string[],
): Promise<{ id: string; code: string }[]> {
  if (idsOrCodes.length === 0) return [];
  return manager.query(
    `SELECT id, code FROM organization
      WHERE (mission_id = $1 OR mission_id IS NULL) AND (id = ANY($2::uuid[]) OR code = ANY($3::text[]))`,
    [missionId, idsOrCodes.filter(isId), idsOrCodes.filter((one) => !isId(one))],
  );
}
