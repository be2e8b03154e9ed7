import { OneTimeLinkEntity } from '@jalon/database/person/one-time-link.entity';
import { claimMail, markDelayed, markDelivered, markFailed } from '@jalon/database/reminder/mails.repository';
import type { MailEntity } from '@jalon/database/reminder/reminder.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { AccountSettings } from '../person/account-settings.ts';
import { withLink } from '../person/mail-link.ts';
import { threadOf } from './mail-thread.ts';
import { recheckMail } from './recheck-mail.ts';
import { unsubscribeAddress } from './unsubscribe-address.ts';
import { WORKER_AUTHOR } from './worker-author.ts';

/** What the mail server said. */
export type Handover = { accepted: true } | { accepted: false; permanent: boolean; answer: string };

/** Hands one mail to a mail server. It never throws for what a server says. */
export type HandOver = (mail: OutgoingMail) => Promise<Handover>;

export interface OutgoingMail
  extends Pick<MailEntity, 'to' | 'subject' | 'html' | 'text' | 'language' | 'messageId' | 'createdAt'> {
  /** The Message-ID that it answers to. */
  thread?: string | null;
  /** Where one click unsubscribes what is optional in it (RFC 8058). */
  unsubscribeUrl?: string | null;
}

/** `suppressed`: its reader may no longer be told, or need not be. */
export type DeliveryOutcome = 'delivered' | 'delayed' | 'failed' | 'skipped' | 'suppressed';

/** Longer than any server takes to answer; then another worker may try. */
const leaseMs = 2 * 60_000;
const firstRetryMs = 60_000;
const longestRetryMs = 4 * 3_600_000;
/** About two days of attempts. */
const mostAttempts = 20;

/**
 * Delivers a mail of the outbox. The claim is committed before the mail leaves and the delivery afterwards: a
 * process that dies in between leaves a doubt, and after the lease the mail is sent once more, under the same
 * Message-ID.
 */
export class DeliverMail {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: Pick<AccountSettings, 'publicUrl' | 'secret'>,
  ) {}

  /** `skipped`: delivered already, not yet its turn, or another worker has it. */
  async execute(mailId: string, handOver: HandOver): Promise<DeliveryOutcome> {
    const mail = await this.transactions.run(WORKER_AUTHOR, (transaction) =>
      this.#claim(transaction, mailId),
    );
    if (typeof mail === 'string') return mail;
    const answer = await handOver({ ...mail, ...this.#headersOf(mail) });
    return this.transactions.run(WORKER_AUTHOR, async ({ manager, now }) => {
      if (answer.accepted) {
        await markDelivered(manager, mailId, now);
        return 'delivered';
      }
      if (answer.permanent || mail.attempts >= mostAttempts) {
        await markFailed(manager, mailId, answer.answer, now);
        return 'failed';
      }
      const waitMs = Math.min(longestRetryMs, firstRetryMs * 2 ** (mail.attempts - 1));
      await markDelayed(manager, mailId, answer.answer, later(now, waitMs));
      return 'delayed';
    });
  }

  /** Right and need are asked in the transaction that takes the mail: between that and the server lies nothing more. */
  async #claim(transaction: Transaction, mailId: string): Promise<MailEntity | 'skipped' | 'suppressed'> {
    const { manager, now } = transaction;
    const claimed = await claimMail(manager, mailId, now, later(now, leaseMs));
    if (!claimed) return 'skipped';
    const mail = await recheckMail(transaction, claimed, this.settings.publicUrl);
    return mail ? this.#withItsLink(transaction, mail) : 'suppressed';
  }

  /** Computed when it leaves: an address that unsubscribes is kept nowhere. */
  #headersOf(mail: MailEntity): Required<Pick<OutgoingMail, 'thread' | 'unsubscribeUrl'>> {
    const { publicUrl, secret } = this.settings;
    const { personId, optionalMails: kinds } = mail;
    const address = kinds.length > 0 ? unsubscribeAddress({ personId, kinds }, secret) : null;
    return {
      thread: threadOf(mail, publicUrl),
      unsubscribeUrl: address && `${publicUrl}/api/unsubscribe/${address}`,
    };
  }

  /** A one-time link is in the mail that leaves and nowhere else. */
  async #withItsLink({ manager }: Transaction, mail: MailEntity): Promise<MailEntity> {
    if (mail.linkId === null) return mail;
    const link = await manager.findOneByOrFail(OneTimeLinkEntity, { id: mail.linkId });
    return withLink(mail, link, this.settings);
  }
}

function later(now: Instant, byMs: number): Instant {
  return new Date(Date.parse(now) + byMs).toISOString();
}
