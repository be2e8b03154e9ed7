import { endOtherSessions, endSession } from '@jalon/database/person/sessions.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { authorOf, type Caller } from '../caller.ts';
import { Refused } from '../refused.ts';
import { credentialFact } from './credential-fact.ts';

/** Which of the caller's own sessions end: one, or all but the one that asks. */
export type EndedSessions = { id: string } | { allBut: string | null };

/** Ends sessions of the caller's own. Whoever sits there is refused with their next request. */
export class EndSessions {
  constructor(private readonly transactions: Transactions) {}

  /** Answers how many ended. Throws `Refused` (`not-found`) for one session that is not the caller's. */
  execute(caller: Caller, which: EndedSessions): Promise<number> {
    const { personId } = caller.actor;
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const ended =
        'id' in which
          ? await endSession(manager, personId, which.id)
          : await endOtherSessions(manager, personId, which.allBut);
      if ('id' in which && ended.length === 0) throw new Refused({ code: 'not-found' });
      for (const id of ended) transaction.record(credentialFact('session.ended', 'session', id), null);
      return ended.length;
    });
  }
}
