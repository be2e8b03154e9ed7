import { secretInUse, takeRecoveryCode, takeStep } from '@jalon/database/person/second-factor.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { AccountSettings } from './account-settings.ts';
import { stepOfCode } from './authenticator.ts';
import { SecondFactorVault } from './second-factor-vault.ts';

/** Looks at a code and uses it up, in a statement of its own: what happens afterwards gives none back. */
export class TakeSecondFactor {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: Pick<AccountSettings, 'secret'>,
  ) {}

  /** True for a right code of the authenticator that was not taken before; `nowMs` is the real clock. */
  async code(personId: string, code: string, nowMs: number): Promise<boolean> {
    const { manager } = this.transactions.dataSource;
    const sealed = await secretInUse(manager, personId);
    if (!sealed) return false;
    // Sealed under another JALON_SECRET nothing can be read, and no code is right: an administrator resets it.
    const secret = await this.#vault()
      .open(sealed)
      .catch(() => null);
    if (secret === null) return false;
    const step = stepOfCode(secret, code, nowMs);
    return step !== null && (await takeStep(manager, personId, step));
  }

  /** True for one of the person's recovery codes that was not used before. */
  async recoveryCode(personId: string, code: string, nowMs: number): Promise<boolean> {
    const hash = this.#vault().hashOfCode(personId, code);
    const realNow = new Date(nowMs).toISOString();
    return takeRecoveryCode(this.transactions.dataSource.manager, personId, hash, realNow);
  }

  #vault(): SecondFactorVault {
    return new SecondFactorVault(this.settings.secret);
  }
}
