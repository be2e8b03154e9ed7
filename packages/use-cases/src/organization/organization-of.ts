import { organizationIn } from '@jalon/database/organization/organization.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { Refused } from '../refused.ts';

/** The id of an organization of the mission; `unknown-reference` at that field where there is none. */
export async function organizationOf(
  manager: Transaction['manager'],
  missionId: string,
  idOrCode: string,
  pointer: string,
): Promise<string> {
  const organization = await organizationIn(manager, missionId, idOrCode);
  if (!organization) throw new Refused({ code: 'unknown-reference', pointer });
  return organization.id;
}
