import {
  claimMails,
  type MailClaim,
  markDelayed,
  releaseClaims,
} from '@jalon/database/reminder/mails.repository';
import type { MailEntity } from '@jalon/database/reminder/reminder.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { AccountSettings } from '../person/account-settings.ts';
import { withLink } from '../person/mail-link.ts';
import { type DeliveryOutcome, nextAttemptAt, RecordedAnswers } from './delivery-answers.ts';
import type { HandOver, OutgoingMail } from './hand-over.ts';
import { HeldClaims, leaseEnd } from './held-claims.ts';
import { threadOf } from './mail-thread.ts';
import { type RecheckedMail, recheckMails } from './recheck-mails.ts';
import { unsubscribeAddress } from './unsubscribe-address.ts';
import { WORKER_AUTHOR } from './worker-author.ts';

/** A mail that this process holds and that may leave. */
type LeavingMail = MailClaim & OutgoingMail;

/** What became of the mails that were taken, by id. A mail that was given back is not among them. */
export type DeliveryOutcomes = Map<string, DeliveryOutcome>;

const couldNotBeWritten = 'The mail could not be written.';

/**
 * Delivers mails of the outbox. The claim is committed before a mail leaves and the delivery afterwards: a process
 * that dies in between leaves a doubt, and after the lease the mail is sent once more, under the same Message-ID.
 */
export class DeliverMails {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: Pick<AccountSettings, 'publicUrl' | 'secret'>,
  ) {}

  /**
   * Takes mails whose turn it is and hands them over, as many at a time as there are lanes. Empty where none waits.
   * Once `isStopping` says so, nothing more leaves, and what was taken is given back.
   */
  async next(
    handOver: HandOver,
    which: { most: number } | { ids: string[] },
    { lanes, isStopping }: { lanes: number; isStopping: () => boolean } = {
      lanes: 1,
      isStopping: () => false,
    },
  ): Promise<DeliveryOutcomes> {
    const outcomes: DeliveryOutcomes = new Map();
    const leaving = await this.#take(which, outcomes);
    const claims = new HeldClaims(this.transactions, leaving);
    const answers = new RecordedAnswers(this.transactions, outcomes);
    const waiting = [...leaving];
    const givenBack: LeavingMail[] = [];
    const handOverOne = async () => {
      for (let mail = waiting.shift(); mail; mail = waiting.shift()) {
        if (isStopping()) givenBack.push(mail);
        else if (claims.holds(mail)) answers.add(mail, await handOver(mail));
        claims.letGo(mail);
      }
    };
    try {
      await Promise.all(Array.from({ length: lanes }, handOverOne));
    } finally {
      claims.stop();
    }
    await answers.recorded();
    if (givenBack.length > 0)
      await this.transactions.run(WORKER_AUTHOR, ({ manager }) => releaseClaims(manager, givenBack));
    return outcomes;
  }

  /** Where the database refuses what is written about one of them, each gets a transaction of its own. */
  async #take(
    which: { most: number } | { ids: string[] },
    outcomes: DeliveryOutcomes,
  ): Promise<LeavingMail[]> {
    let taken: string[] = [];
    const take = async (transaction: Transaction, some: typeof which) => {
      const { manager, now } = transaction;
      const mails = await claimMails(manager, { now, endsAt: leaseEnd(now) }, some);
      taken = mails.map(({ id }) => id);
      const rechecked =
        mails.length > 0 ? await recheckMails(transaction, mails, this.settings.publicUrl) : [];
      await this.#delay(
        transaction,
        rechecked.filter(({ state }) => state === 'unwritten'),
      );
      return rechecked;
    };
    const rechecked: RecheckedMail[] = [];
    try {
      rechecked.push(
        ...(await this.transactions.run(WORKER_AUTHOR, (transaction) => take(transaction, which))),
      );
    } catch (error) {
      if (taken.length === 0) throw error;
      for (const id of [...taken]) {
        const alone = (transaction: Transaction) => take(transaction, { ids: [id] });
        rechecked.push(
          ...(await this.transactions.run(WORKER_AUTHOR, alone).catch(() => this.#delayAlone(id))),
        );
      }
    }
    for (const { mail, state } of rechecked)
      if (state !== 'leaves') outcomes.set(mail.id, state === 'suppressed' ? 'suppressed' : 'delayed');
    return rechecked.flatMap((one) => (one.state === 'leaves' ? [this.#outgoing(one)] : []));
  }

  #delayAlone(id: string): Promise<RecheckedMail[]> {
    return this.transactions.run(WORKER_AUTHOR, async (transaction) => {
      const { manager, now } = transaction;
      const mails = await claimMails(manager, { now, endsAt: leaseEnd(now) }, { ids: [id] });
      const unwritten = mails.map((mail) => ({ state: 'unwritten' as const, mail, error: null }));
      await this.#delay(transaction, unwritten);
      return unwritten;
    });
  }

  #delay({ manager, now }: Transaction, unwritten: RecheckedMail[]): Promise<void> {
    return markDelayed(
      manager,
      unwritten.map(({ mail: { id, attempts } }) => ({
        id,
        attempts,
        failure: couldNotBeWritten,
        nextAttemptAt: nextAttemptAt(attempts, now),
      })),
    );
  }

  /** A one-time link, and an address that unsubscribes, are in the mail that leaves and nowhere else. */
  #outgoing({ mail, link }: RecheckedMail & { state: 'leaves' }): LeavingMail {
    return { ...(link ? withLink(mail, link, this.settings) : mail), ...this.#headersOf(mail) };
  }

  #headersOf(mail: MailEntity): Required<Pick<OutgoingMail, 'thread' | 'unsubscribeUrl'>> {
    const { publicUrl, secret } = this.settings;
    const { personId, optionalMails: kinds } = mail;
    const address = kinds.length > 0 ? unsubscribeAddress({ personId, kinds }, secret) : null;
    return {
      thread: threadOf(mail, publicUrl),
      unsubscribeUrl: address && `${publicUrl}/api/unsubscribe/${address}`,
    };
  }
}
