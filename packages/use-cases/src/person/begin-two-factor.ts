import { keepNewSecret, lockSecondFactor } from '@jalon/database/person/second-factor.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Instant } from '@jalon/domain/mission/local-date';
import { authorOf, type Caller } from '../caller.ts';
import { Refused } from '../refused.ts';
import { authenticatorAddress, newAuthenticatorSecret } from './authenticator.ts';
import type { SecondFactorVault } from './second-factor-vault.ts';

/** The first half of setting up an authenticator: a secret that counts for nothing until a right code came back. */
export class BeginTwoFactor {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: SecondFactorVault,
  ) {}

  /** Answers the secret, and its address for a QR code. Throws `Refused` (`two-factor-is-on`). */
  async execute(caller: Caller, realNow: Instant): Promise<{ uri: string; secret: string }> {
    const { personId } = caller.actor;
    const secret = newAuthenticatorSecret();
    const sealed = await this.vault.seal(secret);
    const email = await this.transactions.run(authorOf(caller), async ({ manager }) => {
      const present = await lockSecondFactor(manager, personId);
      if (present.enabled) throw new Refused({ code: 'two-factor-is-on' });
      await keepNewSecret(manager, personId, sealed, realNow);
      return present.email;
    });
    return { uri: authenticatorAddress(secret, email), secret };
  }
}
