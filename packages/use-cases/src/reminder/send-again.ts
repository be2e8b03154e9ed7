import { isId } from '@jalon/database/connection/id-or-reference';
import {
  isToldLater,
  lockMail,
  putMailBack,
  reviveDigest,
} from '@jalon/database/reminder/dead-letters.repository';
import type { MailEntity } from '@jalon/database/reminder/reminder.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { mayDo } from '@jalon/domain/post/rights';
import { deadLetterScope } from '@jalon/domain/reminder/dead-letter-scope';
import { sendMailAgain } from '@jalon/domain/reminder/send-mail-again';
import { authorOf, type Caller } from '../caller.ts';
import type { AccountSettings } from '../person/account-settings.ts';
import { allowed, found, Refused } from '../refused.ts';
import { recheckMails } from './recheck-mails.ts';

/** Has a mail that nobody got sent once more, under the same Message-ID. Asking twice changes nothing. */
export class SendAgain {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: Pick<AccountSettings, 'publicUrl'>,
  ) {}

  /**
   * Throws `Refused`: `may-not-do-this` before anything is looked up, `not-found`, `mail-delivered-meanwhile`,
   * `mail-told-later`, or `mail-no-longer-needed` where right or need have gone. It is asked again when it leaves.
   */
  async execute(caller: Caller, mailId: string): Promise<{ id: string; state: 'waiting' }> {
    if (!deadLetterScope(caller.actor)) throw new Refused({ code: 'may-not-do-this' });
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const mail = found(isId(mailId) ? await lockMail(manager, mailId) : null);
      const postId = postThatMay(caller, mail);
      const told = await isToldLater(manager, mail.digestId);
      if (allowed(sendMailAgain({ ...mail, isToldLater: told }, now)) === 'again') {
        await this.#putBack(transaction, mail, postId);
      }
      return { id: mail.id, state: 'waiting' };
    });
  }

  async #putBack(transaction: Transaction, mail: MailEntity, postId: string): Promise<void> {
    const { manager, now } = transaction;
    if (mail.digestId !== null) await reviveDigest(manager, mail.digestId);
    const [rechecked] = await recheckMails(transaction, [mail], this.settings.publicUrl);
    if (rechecked?.state === 'unwritten') throw rechecked.error;
    // Nothing of this stays: the mail is what it was, a letter that did not arrive.
    if (rechecked?.state !== 'leaves') throw new Refused({ code: 'mail-no-longer-needed' });
    await putMailBack(manager, mail.id, now);
    transaction.record(
      {
        name: 'mail.sent_again',
        subjectType: 'mail',
        subjectId: mail.id,
        missionId: mail.missionId,
        planId: null,
        activityId: null,
        sensitivity: 'unclassified',
        audience: 'all',
        concernedOrganizationIds: [],
        after: { attempts: mail.attempts },
      },
      postId,
    );
  }
}

/** What somebody does not look after does not exist for them. */
function postThatMay({ actor }: Caller, { missionId }: MailEntity): string {
  const decision = mayDo(actor, 'mend_mails', { missionId, planId: null });
  if (!decision.allowed) throw new Refused({ code: 'not-found' });
  return decision.value.postId;
}
