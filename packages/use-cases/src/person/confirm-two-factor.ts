import {
  confirmSecret,
  replaceRecoveryCodes,
  secretBegun,
} from '@jalon/database/person/second-factor.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { authorOf, type Caller } from '../caller.ts';
import { Refused } from '../refused.ts';
import { endAllSessions, lockAccount, recordOfAccount } from './account-of.ts';
import type { AccountSettings } from './account-settings.ts';
import { stepOfCode } from './authenticator.ts';
import { SecondFactorVault } from './second-factor-vault.ts';
import { writeSecurityMail } from './write-security-mail.ts';

/** The second half: with the first right code the authenticator counts, and every other session ends. */
export class ConfirmTwoFactor {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: AccountSettings,
  ) {}

  /**
   * Answers ten recovery codes, for the only time. `sessionId` is the session that goes on, `nowMs` the real
   * clock. Throws `Refused`: `two-factor-is-on`, `two-factor-is-off` where nothing was begun, `wrong-code`.
   */
  execute(caller: Caller, code: string, sessionId: string | null, nowMs: number): Promise<string[]> {
    const { personId } = caller.actor;
    const vault = new SecondFactorVault(this.settings.secret);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const person = await lockAccount(transaction, personId);
      if (person.twoFactorEnabled) throw new Refused({ code: 'two-factor-is-on' });
      const sealed = await secretBegun(manager, personId);
      if (!sealed) throw new Refused({ code: 'two-factor-is-off' });
      const step = stepOfCode(await vault.open(sealed), code, nowMs);
      if (step === null) throw new Refused({ code: 'wrong-code', pointer: '/code' });
      await confirmSecret(manager, personId, step, new Date(nowMs).toISOString());
      const codes = vault.makeRecoveryCodes();
      await replaceRecoveryCodes(
        manager,
        personId,
        codes.map((one) => vault.hashOfCode(personId, one)),
      );
      await endAllSessions(transaction, personId, null, sessionId);
      await writeSecurityMail(transaction, person, { name: 'two_factor_enabled' }, this.settings.publicUrl);
      await recordOfAccount(transaction, personId, { name: 'person.two_factor_enabled' }, null);
      return codes;
    });
  }
}
