import { PersonEntity } from '@jalon/database/person/person.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Language } from '@jalon/domain/language/text';
import { authorOf, type Caller } from '../caller.ts';
import { Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { changesOf } from '../transaction/changes-of.ts';
import { lockAccount, recordOfAccount } from './account-of.ts';
import { managesAccounts } from './manage-accounts.ts';

export interface PersonAmendment {
  name?: string | undefined;
  language?: Language | undefined;
  guardJustification?: string | undefined;
}

/** Corrects somebody's name or language, by an administrator. The address is not changed: it is the account. */
export class AmendPerson {
  constructor(private readonly transactions: Transactions) {}

  /** Answers the person's id. Throws `Refused`: `may-not-do-this`, `not-found`, `stale-version`, `survivor-data`. */
  async execute(caller: Caller, id: string, version: number, request: PersonAmendment): Promise<string> {
    const adminPostId = managesAccounts(caller);
    const { guardJustification, ...asked } = request;
    guardText([{ pointer: '/name', text: request.name }], caller.language, guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const person = await lockAccount(transaction, id);
      if (person.version !== version) throw new Refused({ code: 'stale-version' });
      const changes = changesOf(person, asked);
      await manager.update(PersonEntity, person.id, { ...changes, updatedAt: now, version: version + 1 });
      const before = Object.fromEntries(
        Object.keys(changes).map((key) => [key, person[key as keyof PersonEntity]]),
      );
      const after = { ...changes, guardJustification };
      await recordOfAccount(transaction, person.id, { name: 'person.amended', before, after }, adminPostId);
      return person.id;
    });
  }
}
