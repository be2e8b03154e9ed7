import { revoke } from '@jalon/database/person/tokens.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Instant } from '@jalon/domain/mission/local-date';
import { authorOf, type Caller } from '../caller.ts';
import { found } from '../refused.ts';
import { credentialFact } from './credential-fact.ts';

/** Ends a token of the caller's own: its next request is refused. */
export class RevokeToken {
  constructor(private readonly transactions: Transactions) {}

  /** Revoking twice is once. `realNow` is the real clock's instant. Throws `Refused` (`not-found`). */
  async execute(caller: Caller, id: string, realNow: Instant): Promise<void> {
    const { personId } = caller.actor;
    await this.transactions.run(authorOf(caller), async (transaction) => {
      const outcome = found(await revoke(transaction.manager, { id, personId }, realNow));
      if (outcome === 'revoked') transaction.record(credentialFact('token.revoked', 'token', id), null);
    });
  }
}
