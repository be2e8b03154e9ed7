import { unattachedUploads } from '@jalon/database/evidence/uploads.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { unattachedUploadMs } from '@jalon/domain/evidence/upload';
import type { Instant } from '@jalon/domain/mission/local-date';
import { WORKER_AUTHOR } from '../reminder/worker-author.ts';
import { removeUnattached } from './remove-unattached.ts';

/** Files in one run; a run that leaves some behind is followed by the next tick. */
const mostUploads = 200;

/** Removes files that nobody attached within a day of the program's clock. Safe to run twice. */
export class RemoveUnattachedUploads {
  constructor(private readonly transactions: Transactions) {}

  /** Answers how many were removed. Each is a transaction of its own: a sender may be attaching one just now. */
  async execute(at?: Instant): Promise<number> {
    const ids = await this.transactions.look((manager, now) => {
      const before = new Date(Date.parse(now) - unattachedUploadMs).toISOString();
      return unattachedUploads(manager, before, mostUploads);
    }, at);
    let removed = 0;
    for (const id of ids) {
      const isRemoved = await this.transactions.run(WORKER_AUTHOR, (transaction) =>
        removeUnattached(transaction, id, null),
      );
      if (isRemoved) removed += 1;
    }
    return removed;
  }
}
