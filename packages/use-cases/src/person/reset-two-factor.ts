import { removeSecondFactor } from '@jalon/database/person/second-factor.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { authorOf, type Caller } from '../caller.ts';
import { Refused } from '../refused.ts';
import { endAllSessions, lockAccount, recordOfAccount } from './account-of.ts';
import type { AccountSettings } from './account-settings.ts';
import { managesAccounts } from './manage-accounts.ts';
import { writeSecurityMail } from './write-security-mail.ts';

/** Takes a second factor away from somebody who has lost it, and tells them. Nobody does that for themselves. */
export class ResetTwoFactor {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: AccountSettings,
  ) {}

  /**
   * Answers the person's id. Throws `Refused`: `may-not-do-this` (also for one's own), `not-found`,
   * `two-factor-is-off`.
   */
  async execute(caller: Caller, id: string): Promise<string> {
    const adminPostId = managesAccounts(caller);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const person = await lockAccount(transaction, id);
      // Whoever holds an administrator's session only would otherwise strip its owner's second factor.
      if (person.id === caller.actor.personId) throw new Refused({ code: 'may-not-do-this' });
      if (!(await removeSecondFactor(transaction.manager, person.id)))
        throw new Refused({ code: 'two-factor-is-off' });
      await endAllSessions(transaction, person.id, adminPostId);
      await writeSecurityMail(transaction, person, { name: 'two_factor_reset' }, this.settings.publicUrl);
      await recordOfAccount(transaction, person.id, { name: 'person.two_factor_reset' }, adminPostId);
      return person.id;
    });
  }
}
