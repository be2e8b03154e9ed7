import { PersonEntity } from '@jalon/database/person/person.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { authorOf, type Caller } from '../caller.ts';
import { Refused } from '../refused.ts';
import { lockAccount, recordOfAccount } from './account-of.ts';
import { managesAccounts } from './manage-accounts.ts';

/** Lets somebody who was deactivated in again, with what they know and the posts that are still theirs. */
export class ReactivatePerson {
  constructor(private readonly transactions: Transactions) {}

  /** Answers the person's id. Throws `Refused`: `may-not-do-this`, `not-found`, `person-is-active`. */
  async execute(caller: Caller, id: string): Promise<string> {
    const adminPostId = managesAccounts(caller);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const person = await lockAccount(transaction, id);
      if (person.active) throw new Refused({ code: 'person-is-active' });
      const version = person.version + 1;
      await manager.update(PersonEntity, person.id, { active: true, updatedAt: now, version });
      await recordOfAccount(transaction, person.id, { name: 'person.reactivated' }, adminPostId);
      return person.id;
    });
  }
}
