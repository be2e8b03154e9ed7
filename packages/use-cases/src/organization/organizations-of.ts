import { organizationsIn } from '@jalon/database/organization/organization.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { Refused } from '../refused.ts';

/** The ids of organizations of the mission, each once; `unknown-reference` at the first that is none of them. */
export async function organizationsOf(
  manager: Transaction['manager'],
  missionId: string,
  idsOrCodes: string[],
  pointer: string,
): Promise<string[]> {
  const known = await organizationsIn(manager, missionId, idsOrCodes);
  const ids = idsOrCodes.map((idOrCode, index) => {
    const found = known.find(({ id, code }) => id === idOrCode.toLowerCase() || code === idOrCode);
    if (!found) throw new Refused({ code: 'unknown-reference', pointer: `${pointer}/${index}` });
    return found.id;
  });
  return [...new Set(ids)];
}
