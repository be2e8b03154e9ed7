import { credentialsOf } from '@jalon/database/person/credentials.query';
import { setPassword } from '@jalon/database/person/people.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { authorOf, type Caller } from '../caller.ts';
import { found, Refused } from '../refused.ts';
import { endAllSessions, lockAccount, recordOfAccount } from './account-of.ts';
import type { AccountSettings } from './account-settings.ts';
import { checkPassword } from './check-password.ts';
import { hashPassword } from './hash-password.ts';
import { refuseWeakPassword } from './refuse-weak-password.ts';
import { writeSecurityMail } from './write-security-mail.ts';

/** One's own new password. Every other session ends, whoever sits there, and a mail says so. */
export class ChangePassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: AccountSettings,
  ) {}

  /**
   * The caller has shown the present password. `sessionId` is the session that goes on. Throws `Refused` at
   * `/next`: `password-is-the-same`, and what `refuseWeakPassword` refuses.
   */
  async execute(caller: Caller, next: string, sessionId: string | null): Promise<void> {
    const { personId } = caller.actor;
    const credentials = found(await credentialsOf(this.transactions.dataSource.manager, personId));
    await refuseWeakPassword(next, credentials, '/next');
    if (await checkPassword(credentials, next))
      throw new Refused({ code: 'password-is-the-same', pointer: '/next' });
    const hash = await hashPassword(next);
    await this.transactions.run(authorOf(caller), async (transaction) => {
      const person = await lockAccount(transaction, personId);
      await setPassword(transaction.manager, personId, hash, transaction.now);
      await endAllSessions(transaction, personId, null, sessionId);
      await writeSecurityMail(transaction, person, { name: 'password_changed' }, this.settings.publicUrl);
      await recordOfAccount(transaction, personId, { name: 'person.password_set' }, null);
    });
  }
}
