import { lockSecondFactor, replaceRecoveryCodes } from '@jalon/database/person/second-factor.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { authorOf, type Caller } from '../caller.ts';
import { Refused } from '../refused.ts';
import { accountFact } from './account-fact.ts';
import type { SecondFactorVault } from './second-factor-vault.ts';

/** Ten new recovery codes; those from before work no more. */
export class RenewRecoveryCodes {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: SecondFactorVault,
  ) {}

  /** Answers the codes, for the only time. Throws `Refused` (`two-factor-is-off`). */
  execute(caller: Caller): Promise<string[]> {
    const { personId } = caller.actor;
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { enabled } = await lockSecondFactor(transaction.manager, personId);
      if (!enabled) throw new Refused({ code: 'two-factor-is-off' });
      const codes = this.vault.makeRecoveryCodes();
      const hashes = codes.map((one) => this.vault.hashOfCode(personId, one));
      await replaceRecoveryCodes(transaction.manager, personId, hashes);
      const fact = { subjectType: 'person', subjectId: personId, missionId: null } as const;
      transaction.record(accountFact({ ...fact, name: 'person.recovery_codes_renewed' }), null);
      return codes;
    });
  }
}
