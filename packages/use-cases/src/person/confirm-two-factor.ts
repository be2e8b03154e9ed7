import {
  confirmSecret,
  lockSecondFactor,
  replaceRecoveryCodes,
} from '@jalon/database/person/second-factor.repository';
import { endOtherSessions } from '@jalon/database/person/sessions.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { authorOf, type Caller } from '../caller.ts';
import { Refused } from '../refused.ts';
import { accountFact } from './account-fact.ts';
import { stepOfCode } from './authenticator.ts';
import { credentialFact } from './credential-fact.ts';
import type { SecondFactorVault } from './second-factor-vault.ts';

/** The second half: with the first right code the authenticator counts, and every other session ends. */
export class ConfirmTwoFactor {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: SecondFactorVault,
  ) {}

  /**
   * Answers ten recovery codes, for the only time. `sessionId` is the session that goes on, `nowMs` the real
   * clock. Throws `Refused`: `two-factor-is-on`, `two-factor-is-off` where nothing was begun, `wrong-code`.
   */
  execute(caller: Caller, code: string, sessionId: string | null, nowMs: number): Promise<string[]> {
    const { personId } = caller.actor;
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const { enabled, secret } = await lockSecondFactor(manager, personId);
      if (enabled) throw new Refused({ code: 'two-factor-is-on' });
      if (!secret) throw new Refused({ code: 'two-factor-is-off' });
      const step = stepOfCode(await this.vault.open(secret), code, nowMs);
      if (step === null) throw new Refused({ code: 'wrong-code', pointer: '/code' });
      await confirmSecret(manager, personId, step, new Date(nowMs).toISOString());
      const codes = this.vault.makeRecoveryCodes();
      const hashes = codes.map((one) => this.vault.hashOfCode(personId, one));
      await replaceRecoveryCodes(manager, personId, hashes);
      const ended = await endOtherSessions(manager, personId, sessionId);
      for (const id of ended) transaction.record(credentialFact('session.ended', 'session', id), null);
      const fact = { subjectType: 'person', subjectId: personId, missionId: null } as const;
      transaction.record(accountFact({ ...fact, name: 'person.two_factor_enabled' }), null);
      return codes;
    });
  }
}
