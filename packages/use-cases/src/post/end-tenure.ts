import { isId } from '@jalon/database/connection/id-or-reference';
import { TenureEntity } from '@jalon/database/post/post.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { endTenure } from '@jalon/domain/post/end-tenure';
import { authorOf, type Caller } from '../caller.ts';
import { managesAccounts } from '../person/manage-accounts.ts';
import { allowed, found } from '../refused.ts';
import { keepAdministered } from './keep-administered.ts';
import { lockSeat, writeEnd } from './seat.ts';

/** Ends a tenure, now or on a later day, by an administrator. It deactivates nobody. */
export class EndTenure {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the post's id. Throws `Refused`: `may-not-do-this`, `not-found`, `tenure-is-over`, `date-in-the-past`,
   * `ends-before-it-starts`, `tenure-ends-earlier`, `last-administrator`.
   */
  async execute(caller: Caller, tenureId: string, endsOn?: LocalDate): Promise<string> {
    const adminPostId = managesAccounts(caller);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const named = found(isId(tenureId) ? await manager.findOneBy(TenureEntity, { id: tenureId }) : null);
      const seat = found(await lockSeat(transaction, named.postId));
      // Read again under the lock: somebody may have ended it meanwhile.
      const tenure = found(seat.tenures.find(({ id }) => id === named.id));
      const lastDay = allowed(endTenure(tenure, endsOn, seat.today));
      const write = () => writeEnd(transaction, seat, tenure, lastDay, adminPostId);
      await (seat.kind === 'administrator' ? keepAdministered(transaction, write) : write());
      return seat.post.id;
    });
  }
}
