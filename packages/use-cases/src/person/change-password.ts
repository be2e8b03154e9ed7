import { type Credentials, credentialsOf } from '@jalon/database/person/credentials.query';
import { endOtherSessions } from '@jalon/database/person/sessions.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { authorOf, type Caller } from '../caller.ts';
import { found, Refused } from '../refused.ts';
import { accountFact } from './account-fact.ts';
import { checkPassword } from './check-password.ts';
import { credentialFact } from './credential-fact.ts';
import { hashPassword } from './hash-password.ts';
import { refuseWeakPassword } from './refuse-weak-password.ts';

/** One's own new password. Every other session ends, whoever sits there. */
export class ChangePassword {
  constructor(private readonly transactions: Transactions) {}

  /**
   * The caller has shown the present password. `sessionId` is the session that goes on. Throws `Refused` at
   * `/next`: `password-is-the-same`, and what `refuseWeakPassword` refuses.
   */
  async execute(caller: Caller, next: string, sessionId: string | null): Promise<void> {
    const { personId } = caller.actor;
    const { manager } = this.transactions.dataSource;
    const person: Credentials = found(await credentialsOf(manager, personId));
    await refuseWeakPassword(next, person, '/next');
    if (await checkPassword(person, next))
      throw new Refused({ code: 'password-is-the-same', pointer: '/next' });
    const hash = await hashPassword(next);
    await this.transactions.run(authorOf(caller), async (transaction) => {
      await transaction.manager.query(
        `UPDATE sign_in_account SET password = $2, updated_at = $3 WHERE user_id = $1 AND provider_id = 'credential'`,
        [personId, hash, transaction.now],
      );
      const ended = await endOtherSessions(transaction.manager, personId, sessionId);
      for (const id of ended) transaction.record(credentialFact('session.ended', 'session', id), null);
      const fact = { subjectType: 'person', subjectId: personId, missionId: null } as const;
      transaction.record(accountFact({ ...fact, name: 'person.password_set' }), null);
    });
  }
}
