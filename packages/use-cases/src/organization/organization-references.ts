import { isId } from '@jalon/database/connection/id-or-reference';
import { MissionEntity } from '@jalon/database/mission/mission.entity';
import { OrganizationEntity } from '@jalon/database/organization/organization.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { Refused } from '../refused.ts';

type Manager = Transaction['manager'];

/** The mission with this id or code, null for none; `unknown-reference` at `/missionId` where there is none such. */
export async function anyMission(
  manager: Manager,
  idOrCode: string | null | undefined,
): Promise<MissionEntity | null> {
  if (!idOrCode) return null;
  const found = await manager.findOneBy(MissionEntity, byIdOrCode(idOrCode));
  if (!found) throw new Refused({ code: 'unknown-reference', pointer: '/missionId' });
  return found;
}

/** The organization with this id or code, of whatever mission; `unknown-reference` at the pointer. */
export async function anyOrganization(
  manager: Manager,
  idOrCode: string,
  pointer: string,
): Promise<OrganizationEntity> {
  const found = await manager.findOneBy(OrganizationEntity, byIdOrCode(idOrCode));
  if (!found) throw new Refused({ code: 'unknown-reference', pointer });
  return found;
}

function byIdOrCode(idOrCode: string): { id: string } | { code: string } {
  return isId(idOrCode) ? { id: idOrCode } : { code: idOrCode };
}
