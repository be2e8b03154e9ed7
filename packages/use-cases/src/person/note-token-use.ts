import { noteUse } from '@jalon/database/person/tokens.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Instant } from '@jalon/domain/mission/local-date';

const everyMs = 5 * 60_000;

/** Remembers when a token was last used, to five minutes: a busy program costs no write a request. */
export class NoteTokenUse {
  constructor(private readonly transactions: Transactions) {}

  /** `lastUsedAt` is what is known already; both instants are of the real clock. */
  async execute(token: { id: string; lastUsedAt: Instant | null }, realNow: Instant): Promise<void> {
    const { id, lastUsedAt } = token;
    if (lastUsedAt !== null && Date.parse(realNow) - Date.parse(lastUsedAt) < everyMs) return;
    await noteUse(this.transactions.dataSource.manager, id, realNow, everyMs);
  }
}
