import { removeSecondFactor } from '@jalon/database/person/second-factor.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { mustHaveSecondFactor } from '@jalon/domain/person/must-have-second-factor';
import { authorOf, type Caller } from '../caller.ts';
import { Refused } from '../refused.ts';
import { endAllSessions, lockAccount, recordOfAccount } from './account-of.ts';
import type { AccountSettings } from './account-settings.ts';
import { writeSecurityMail } from './write-security-mail.ts';

/** Takes one's own second factor away, where no post obliges one to have it. */
export class DisableTwoFactor {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: AccountSettings,
  ) {}

  /** `sessionId` is the session that goes on. Throws `Refused`: `two-factor-is-off`, `two-factor-obligatory`. */
  execute(caller: Caller, sessionId: string | null): Promise<void> {
    const { personId, posts } = caller.actor;
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const person = await lockAccount(transaction, personId);
      if (!person.twoFactorEnabled) throw new Refused({ code: 'two-factor-is-off' });
      const { demonstration } = person;
      if (mustHaveSecondFactor({ demonstration, posts }))
        throw new Refused({ code: 'two-factor-obligatory' });
      await removeSecondFactor(transaction.manager, personId);
      await endAllSessions(transaction, personId, null, sessionId);
      await writeSecurityMail(transaction, person, { name: 'two_factor_disabled' }, this.settings.publicUrl);
      await recordOfAccount(transaction, personId, { name: 'person.two_factor_disabled' }, null);
    });
  }
}
