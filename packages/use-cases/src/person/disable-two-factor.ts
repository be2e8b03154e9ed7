import { lockSecondFactor, removeSecondFactor } from '@jalon/database/person/second-factor.repository';
import { endOtherSessions } from '@jalon/database/person/sessions.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { mustHaveSecondFactor } from '@jalon/domain/person/must-have-second-factor';
import { authorOf, type Caller } from '../caller.ts';
import { Refused } from '../refused.ts';
import { accountFact } from './account-fact.ts';
import { credentialFact } from './credential-fact.ts';

/** Takes one's own second factor away, where no post obliges one to have it. */
export class DisableTwoFactor {
  constructor(private readonly transactions: Transactions) {}

  /** `sessionId` is the session that goes on. Throws `Refused`: `two-factor-is-off`, `two-factor-obligatory`. */
  execute(caller: Caller, sessionId: string | null): Promise<void> {
    const { personId, posts } = caller.actor;
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const { enabled, demonstration } = await lockSecondFactor(manager, personId);
      if (!enabled) throw new Refused({ code: 'two-factor-is-off' });
      if (mustHaveSecondFactor({ demonstration, posts }))
        throw new Refused({ code: 'two-factor-obligatory' });
      await removeSecondFactor(manager, personId);
      const ended = await endOtherSessions(manager, personId, sessionId);
      for (const id of ended) transaction.record(credentialFact('session.ended', 'session', id), null);
      const fact = { subjectType: 'person', subjectId: personId, missionId: null } as const;
      transaction.record(accountFact({ ...fact, name: 'person.two_factor_disabled' }), null);
    });
  }
}
