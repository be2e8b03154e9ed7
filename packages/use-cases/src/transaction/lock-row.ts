import { isId } from '@jalon/database/connection/id-or-reference';
import type { Transaction } from '@jalon/database/transaction/transaction';

/** The row with this id, held until the transaction ends; null where there is none, or it is no id at all. */
export async function lockRow<E extends { id: string }>(
  manager: Transaction['manager'],
  entity: new () => E,
  id: string,
): Promise<E | null> {
  if (!isId(id)) return null;
  const where = { id } as Parameters<typeof manager.findOne<E>>[1]['where'];
  return manager.findOne(entity, { where, lock: { mode: 'pessimistic_write' } });
}
