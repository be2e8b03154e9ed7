import { mailPreferencesOf } from '@jalon/database/reminder/mail-preferences.query';
import { keepUnsubscribed } from '@jalon/database/reminder/mail-preferences.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { OPTIONAL_MAILS, type OptionalMail } from '@jalon/domain/reminder/optional-mails';
import { authorOf, type Caller } from '../caller.ts';
import { lockAccount, recordOfAccount } from '../person/account-of.ts';
import type { Unsubscribing } from './unsubscribe-address.ts';

/** What a person does without among their own mails. What they owe is sent to them whatever they choose. */
export class ChooseMails {
  constructor(private readonly transactions: Transactions) {}

  /** Sets the caller's whole choice: the kinds that are not sent any more. */
  async execute(caller: Caller, kinds: OptionalMail[]): Promise<void> {
    const { personId } = caller.actor;
    await this.transactions.run(authorOf(caller), (transaction) =>
      choose(transaction, personId, () => kinds),
    );
  }

  /**
   * One click in a mail: takes these kinds out and leaves the rest of the choice as it is. `source` is the address
   * of the request. Done twice it changes nothing. Throws `Refused` (`not-found`) where the account is gone.
   */
  async unsubscribe({ personId, kinds }: Unsubscribing, source: string): Promise<void> {
    await this.transactions.run({ personId, source }, (transaction) =>
      choose(transaction, personId, (before) => [...before, ...kinds]),
    );
  }
}

async function choose(
  transaction: Transaction,
  personId: string,
  choice: (before: OptionalMail[]) => OptionalMail[],
): Promise<void> {
  const { manager, now } = transaction;
  await lockAccount(transaction, personId);
  const before = await mailPreferencesOf(manager, personId);
  const wanted = choice(before);
  const after = OPTIONAL_MAILS.filter((kind) => wanted.includes(kind));
  if (before.join() === after.join()) return;
  await keepUnsubscribed(manager, personId, after, now);
  const fact = { before: { unsubscribed: before }, after: { unsubscribed: after } };
  await recordOfAccount(transaction, personId, { name: 'person.mails_chosen', ...fact }, null);
}
