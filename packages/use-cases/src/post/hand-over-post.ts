import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { handOverPost } from '@jalon/domain/post/hand-over-post';
import { authorOf, type Caller } from '../caller.ts';
import type { AccountSettings } from '../person/account-settings.ts';
import { addPerson, type NewPerson } from '../person/add-person.ts';
import { managesAccounts } from '../person/manage-accounts.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { keepAdministered } from './keep-administered.ts';
import { holdPerson, lockSeat, refuseOwnAddress, type Seat, writeEnd, writeTenure } from './seat.ts';

export interface HandOverRequest {
  personId?: string | undefined;
  /** Somebody new instead, who is invited. */
  invite?: NewPerson | undefined;
  /** The successor's first day; today by the post's mission where it is left out. */
  on?: LocalDate | undefined;
  guardJustification?: string | undefined;
}

/** Hands a post over to a successor, by an administrator who is neither. Rights follow on the very day. */
export class HandOverPost {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: AccountSettings,
  ) {}

  /**
   * Answers the post's id. Throws `Refused`: `may-not-do-this`, `not-found`, `own-tenure`, `holds-it-already`,
   * `date-in-the-past`, `tenure-overlaps`, `head-takes-no-tenure`, `last-administrator`, `unknown-reference` and
   * `person-is-deactivated` at `/personId`, `address-taken` at `/invite/email`, `survivor-data`.
   */
  async execute(caller: Caller, postId: string, request: HandOverRequest): Promise<string> {
    const adminPostId = managesAccounts(caller);
    const { invite, guardJustification } = request;
    guardText([{ pointer: '/invite/name', text: invite?.name }], caller.language, guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const seat = found(await lockSeat(transaction, postId));
      const handOver = async () => {
        const personId = await this.#successor(transaction, caller, seat, request, adminPostId);
        const successor = { personId, startsOn: request.on ?? seat.today };
        const by = { giverId: caller.actor.personId, today: seat.today };
        const { ends, startsOn } = allowed(handOverPost(seat, successor, by));
        for (const { tenure, endsOn } of ends) await writeEnd(transaction, seat, tenure, endsOn, adminPostId);
        const tenure = { personId, deputy: false, startsOn, endsOn: null };
        await writeTenure(transaction, seat, tenure, adminPostId);
      };
      await (seat.kind === 'administrator' ? keepAdministered(transaction, handOver) : handOver());
      return seat.post.id;
    });
  }

  async #successor(
    transaction: Transaction,
    caller: Caller,
    { post }: Seat,
    { personId, invite }: HandOverRequest,
    adminPostId: string,
  ): Promise<string> {
    if (!invite) {
      if (personId?.toLowerCase() === caller.actor.personId)
        throw new Refused({ code: 'own-tenure', pointer: '/personId' });
      return (await holdPerson(transaction, personId ?? '', '/personId')).id;
    }
    await refuseOwnAddress(transaction, caller, invite.email, '/invite/email');
    const about = { adminPostId, missionId: post.missionId, pointer: '/invite/email' };
    return (await addPerson(transaction, invite, about, this.settings)).person.id;
  }
}
