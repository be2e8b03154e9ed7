import { hasSignedUp, missionOfPerson } from '@jalon/database/person/people.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { authorOf, type Caller } from '../caller.ts';
import { Refused } from '../refused.ts';
import { lockAccount } from './account-of.ts';
import type { AccountSettings } from './account-settings.ts';
import { invite } from './add-person.ts';
import { managesAccounts } from './manage-accounts.ts';

/** Mails a new invitation to somebody who has not opened their account; the older one no longer holds. */
export class InviteAgain {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: AccountSettings,
  ) {}

  /** Answers the person's id. Throws `Refused`: `may-not-do-this`, `not-found`, `person-is-deactivated`, `person-has-signed-up`. */
  async execute(caller: Caller, id: string): Promise<string> {
    const adminPostId = managesAccounts(caller);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const person = await lockAccount(transaction, id);
      if (!person.active) throw new Refused({ code: 'person-is-deactivated' });
      if (await hasSignedUp(manager, person.id)) throw new Refused({ code: 'person-has-signed-up' });
      const missionId = await missionOfPerson(manager, person.id, now);
      await invite(transaction, person, { adminPostId, missionId }, this.settings);
      return person.id;
    });
  }
}
