import { isId } from '@jalon/database/connection/id-or-reference';
import { OneTimeLinkEntity } from '@jalon/database/person/one-time-link.entity';
import { lockLink } from '@jalon/database/person/one-time-links.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { authorOf, type Caller } from '../caller.ts';
import { found, Refused } from '../refused.ts';
import { recordOfAccount } from './account-of.ts';
import { managesAccounts } from './manage-accounts.ts';

/** Takes an invitation back: its link opens nothing any more, and its mail, if it has not left, stays. */
export class RevokeInvitation {
  constructor(private readonly transactions: Transactions) {}

  /** Answers its id. Throws `Refused`: `may-not-do-this`, `not-found`, `invitation-is-over`. */
  async execute(caller: Caller, id: string): Promise<string> {
    const adminPostId = managesAccounts(caller);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const link = found(isId(id) ? await lockLink(manager, id) : null);
      // A link to a new password is nobody's but the person's own.
      if (link.purpose !== 'invitation') throw new Refused({ code: 'not-found' });
      if (link.usedAt || link.revokedAt || link.expiresAt <= now)
        throw new Refused({ code: 'invitation-is-over' });
      await manager.update(OneTimeLinkEntity, link.id, { revokedAt: now });
      const after = { invitationId: link.id };
      await recordOfAccount(transaction, link.personId, { name: 'invitation.revoked', after }, adminPostId);
      return link.id;
    });
  }
}
