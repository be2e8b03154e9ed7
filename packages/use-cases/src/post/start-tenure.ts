import type { Transactions } from '@jalon/database/transaction/transactions';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { startTenure } from '@jalon/domain/post/start-tenure';
import { authorOf, type Caller } from '../caller.ts';
import { managesAccounts } from '../person/manage-accounts.ts';
import { allowed, found } from '../refused.ts';
import { holdPerson, lockSeat, writeTenure } from './seat.ts';

export interface TenureRequest {
  personId: string;
  deputy?: boolean | undefined;
  /** Today by the post's mission where it is left out. */
  startsOn?: LocalDate | undefined;
  endsOn?: LocalDate | null | undefined;
}

/** Gives a post to somebody, by an administrator who is somebody else. */
export class StartTenure {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the post's id. Throws `Refused`: `may-not-do-this`, `not-found`, `own-tenure`, `unknown-reference` and
   * `person-is-deactivated` at `/personId`, `head-takes-no-tenure`, `tenure-overlaps`, `holds-it-already`,
   * `ends-before-it-starts`, `date-in-the-past`.
   */
  async execute(caller: Caller, postId: string, request: TenureRequest): Promise<string> {
    const adminPostId = managesAccounts(caller);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const seat = found(await lockSeat(transaction, postId));
      const wanted = {
        personId: request.personId.toLowerCase(),
        deputy: request.deputy ?? false,
        startsOn: request.startsOn ?? seat.today,
        endsOn: request.endsOn ?? null,
      };
      const by = { giverId: caller.actor.personId, today: seat.today };
      const tenure = allowed(startTenure(seat, wanted, by));
      await holdPerson(transaction, wanted.personId, '/personId');
      await writeTenure(transaction, seat, tenure, adminPostId);
      return seat.post.id;
    });
  }
}
