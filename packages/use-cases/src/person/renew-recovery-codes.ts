import { replaceRecoveryCodes } from '@jalon/database/person/second-factor.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { authorOf, type Caller } from '../caller.ts';
import { Refused } from '../refused.ts';
import { lockAccount, recordOfAccount } from './account-of.ts';
import type { AccountSettings } from './account-settings.ts';
import { SecondFactorVault } from './second-factor-vault.ts';

/** Ten new recovery codes; those from before work no more. */
export class RenewRecoveryCodes {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: Pick<AccountSettings, 'secret'>,
  ) {}

  /** Answers the codes, for the only time. Throws `Refused` (`two-factor-is-off`). */
  execute(caller: Caller): Promise<string[]> {
    const { personId } = caller.actor;
    const vault = new SecondFactorVault(this.settings.secret);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { twoFactorEnabled } = await lockAccount(transaction, personId);
      if (!twoFactorEnabled) throw new Refused({ code: 'two-factor-is-off' });
      const codes = vault.makeRecoveryCodes();
      const hashes = codes.map((one) => vault.hashOfCode(personId, one));
      await replaceRecoveryCodes(transaction.manager, personId, hashes);
      await recordOfAccount(transaction, personId, { name: 'person.recovery_codes_renewed' }, null);
      return codes;
    });
  }
}
