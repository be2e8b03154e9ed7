import { administratorTerms } from '@jalon/database/post/tenures.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { administeredUntil } from '@jalon/domain/person/administered-until';
import { Refused } from '../refused.ts';

/**
 * Does something that may take an administrator away. Throws `Refused` (`last-administrator`) where the
 * installation would be without one earlier than before; the transaction is then rolled back.
 */
export async function keepAdministered<T>({ manager, now }: Transaction, work: () => Promise<T>): Promise<T> {
  const today = now.slice(0, 10);
  const before = administeredUntil(await administratorTerms(manager), today);
  const result = await work();
  const after = administeredUntil(await administratorTerms(manager), today);
  if (after < before) throw new Refused({ code: 'last-administrator' });
  return result;
}
