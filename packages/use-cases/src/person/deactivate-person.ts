import { revokeLinks } from '@jalon/database/person/one-time-links.repository';
import { PersonEntity } from '@jalon/database/person/person.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { authorOf, type Caller } from '../caller.ts';
import { keepAdministered } from '../post/keep-administered.ts';
import { Refused } from '../refused.ts';
import { endAllSessions, lockAccount, recordOfAccount } from './account-of.ts';
import { endAllKeys } from './end-all-keys.ts';
import { managesAccounts } from './manage-accounts.ts';

/**
 * Deactivates somebody, by an administrator. It ends everything at once: every request, token, calendar and mail
 * asks whether the person is active. Their tenures stay as they are, so that the record says who held what.
 */
export class DeactivatePerson {
  constructor(private readonly transactions: Transactions) {}

  /** Answers the person's id. Throws `Refused`: `may-not-do-this`, `not-found`, `person-is-deactivated`, `last-administrator`. */
  async execute(caller: Caller, id: string): Promise<string> {
    const adminPostId = managesAccounts(caller);
    return this.transactions.run(authorOf(caller), (transaction) =>
      keepAdministered(transaction, async () => {
        const { manager, now } = transaction;
        const person = await lockAccount(transaction, id);
        if (!person.active) throw new Refused({ code: 'person-is-deactivated' });
        const version = person.version + 1;
        await manager.update(PersonEntity, person.id, { active: false, updatedAt: now, version });
        await revokeLinks(manager, person.id, now);
        await endAllSessions(transaction, person.id, adminPostId);
        await endAllKeys(transaction, person.id, adminPostId);
        await recordOfAccount(transaction, person.id, { name: 'person.deactivated' }, adminPostId);
        return person.id;
      }),
    );
  }
}
