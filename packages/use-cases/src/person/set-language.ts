import { PersonEntity } from '@jalon/database/person/person.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Language } from '@jalon/domain/language/text';
import { authorOf, type Caller } from '../caller.ts';

/** The language in which a person reads screens and mails. Their own, and nobody else's. */
export class SetLanguage {
  constructor(private readonly transactions: Transactions) {}

  /** Changes the caller's language. */
  async execute(caller: Caller, language: Language): Promise<void> {
    await this.transactions.run(authorOf(caller), async ({ manager, now }) => {
      await manager.update(PersonEntity, caller.actor.personId, { language, updatedAt: now });
    });
  }
}
