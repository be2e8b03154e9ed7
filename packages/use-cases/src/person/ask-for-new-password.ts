import { linksSince } from '@jalon/database/person/one-time-links.repository';
import { hasPassword } from '@jalon/database/person/people.repository';
import { PersonEntity } from '@jalon/database/person/person.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { recordOfAccount } from './account-of.ts';
import type { AccountSettings } from './account-settings.ts';
import { sendLink } from './send-link.ts';

/** Nobody's mailbox is flooded by somebody who knows the address. */
const mostMailsAnHour = 3;
const hourMs = 3_600_000;

/**
 * Mails a link to a new password to who has this address and signs in with a password. It says nothing: neither
 * whether there is such an account, nor whether a mail was sent.
 */
export class AskForNewPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: AccountSettings,
  ) {}

  /** `source` is the address of the request. It refuses nothing. */
  async execute(email: string, source: string): Promise<void> {
    await this.transactions.run({ personId: null, source }, async (transaction) => {
      const { manager } = transaction;
      const person = await manager.findOne(PersonEntity, {
        where: { email: email.trim().toLowerCase() },
        lock: { mode: 'pessimistic_write' },
      });
      if (!person || !(await this.#mayHave(transaction, person))) return;
      const { id: linkId, expiresAt } = await sendLink(
        transaction,
        person,
        { purpose: 'new_password' },
        this.settings,
      );
      await recordOfAccount(
        transaction,
        person.id,
        { name: 'person.link_sent', after: { linkId, expiresAt } },
        null,
      );
    });
  }

  async #mayHave({ manager, now }: Transaction, person: PersonEntity): Promise<boolean> {
    if (!person.active || (person.demonstration && !this.settings.demonstration)) return false;
    if (!(await hasPassword(manager, person.id))) return false;
    const anHourAgo = new Date(Date.parse(now) - hourMs).toISOString();
    return (await linksSince(manager, person.id, 'new_password', anHourAgo)) < mostMailsAnHour;
  }
}
