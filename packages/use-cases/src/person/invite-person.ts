import type { Transactions } from '@jalon/database/transaction/transactions';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { startTenure } from '@jalon/domain/post/start-tenure';
import { authorOf, type Caller } from '../caller.ts';
import { lockSeat, refuseOwnAddress, writeTenure } from '../post/seat.ts';
import { allowed, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import type { AccountSettings } from './account-settings.ts';
import { addPerson, type NewPerson } from './add-person.ts';
import { managesAccounts } from './manage-accounts.ts';

export interface InvitationRequest extends NewPerson {
  postId?: string | undefined;
  deputy?: boolean | undefined;
  startsOn?: LocalDate | undefined;
  endsOn?: LocalDate | null | undefined;
  guardJustification?: string | undefined;
}

/** Adds somebody, gives them a post if one is named, and mails them a link with which they choose a password. */
export class InvitePerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: AccountSettings,
  ) {}

  /**
   * Answers the invitation's id. Throws `Refused`: `may-not-do-this`, `unknown-reference` at `/postId`,
   * `own-tenure`, `address-taken`, `survivor-data`, and what `StartTenure` refuses.
   */
  async execute(caller: Caller, request: InvitationRequest): Promise<string> {
    const adminPostId = managesAccounts(caller);
    guardText([{ pointer: '/name', text: request.name }], caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const seat = request.postId ? await lockSeat(transaction, request.postId) : null;
      if (request.postId && !seat) throw new Refused({ code: 'unknown-reference', pointer: '/postId' });
      if (seat) await refuseOwnAddress(transaction, caller, request.email, '/email');
      const about = { adminPostId, missionId: seat?.post.missionId ?? null, pointer: '/email' };
      const { person, invitationId } = await addPerson(transaction, request, about, this.settings);
      if (seat) {
        const { deputy = false, startsOn = seat.today, endsOn = null } = request;
        const wanted = { personId: person.id, deputy, startsOn, endsOn };
        const by = { giverId: caller.actor.personId, today: seat.today };
        await writeTenure(transaction, seat, allowed(startTenure(seat, wanted, by)), adminPostId);
      }
      return invitationId;
    });
  }
}
