import { spoilCalendarKey } from '@jalon/database/person/calendar-keys.repository';
import { revokeAll } from '@jalon/database/person/tokens.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { credentialFact } from './credential-fact.ts';

/**
 * Takes away the keys that a person gave to programs: their tokens and their calendar's address. Somebody who was
 * deactivated and comes back gives out new ones, so that nothing that lies about somewhere opens again.
 */
export async function endAllKeys(
  transaction: Transaction,
  personId: string,
  postId: string | null,
): Promise<void> {
  const { manager, now } = transaction;
  for (const id of await revokeAll(manager, personId)) {
    transaction.record(credentialFact('token.revoked', 'token', id), postId);
  }
  const key = await spoilCalendarKey(manager, personId, now);
  if (key) {
    const { id, rotation } = key;
    transaction.record(credentialFact('calendar.rotated', 'calendar', id, { rotation }), postId);
  }
}
