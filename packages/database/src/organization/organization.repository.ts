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
