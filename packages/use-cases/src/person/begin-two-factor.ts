import { keepNewSecret } from '@jalon/database/person/second-factor.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Instant } from '@jalon/domain/mission/local-date';
import { authorOf, type Caller } from '../caller.ts';
import { Refused } from '../refused.ts';
import { lockAccount } from './account-of.ts';
import type { AccountSettings } from './account-settings.ts';
import { authenticatorAddress, newAuthenticatorSecret } from './authenticator.ts';
import { SecondFactorVault } from './second-factor-vault.ts';

/** The first half of setting up an authenticator: a secret that counts for nothing until a right code came back. */
export class BeginTwoFactor {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: Pick<AccountSettings, 'secret'>,
  ) {}

  /** Answers the secret, and its address for a QR code. Throws `Refused` (`two-factor-is-on`). */
  async execute(caller: Caller, realNow: Instant): Promise<{ uri: string; secret: string }> {
    const { personId } = caller.actor;
    const secret = newAuthenticatorSecret();
    const sealed = await new SecondFactorVault(this.settings.secret).seal(secret);
    const { email } = await this.transactions.run(authorOf(caller), async (transaction) => {
      const person = await lockAccount(transaction, personId);
      if (person.twoFactorEnabled) throw new Refused({ code: 'two-factor-is-on' });
      await keepNewSecret(transaction.manager, personId, sealed, realNow);
      return person;
    });
    return { uri: authenticatorAddress(secret, email), secret };
  }
}
