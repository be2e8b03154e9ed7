import type { CalendarKey } from '@jalon/database/person/calendar-key.query';
import { keepCalendarKey, nextCalendarKey } from '@jalon/database/person/calendar-keys.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { authorOf, type Caller } from '../caller.ts';
import { credentialFact } from './credential-fact.ts';

/** The key of the caller's own calendar address: the present one, or a new one that makes it worthless. */
export class OpenCalendar {
  constructor(private readonly transactions: Transactions) {}

  /** The present key. The first time it is made, and put on record: from then on there is an address. */
  present(caller: Caller): Promise<CalendarKey> {
    const { personId } = caller.actor;
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { key, isNew } = await keepCalendarKey(transaction.manager, {
        id: transaction.newId(),
        personId,
        now: transaction.now,
      });
      if (isNew) transaction.record(credentialFact('calendar.opened', 'calendar', key.id), null);
      return key;
    });
  }

  /** Another key: every earlier address answers 404 from now on. */
  rotate(caller: Caller): Promise<CalendarKey> {
    const { personId } = caller.actor;
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const key = await nextCalendarKey(manager, { id: transaction.newId(), personId, now });
      const { rotation } = key;
      transaction.record(credentialFact('calendar.rotated', 'calendar', key.id, { rotation }), null);
      return key;
    });
  }
}
