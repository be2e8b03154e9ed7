import type { Instant } from '@jalon/domain/mission/local-date';
import type { DataSource, EntityManager } from 'typeorm';
import { readClock } from '../clock/clock.query.ts';
import { type Author, Transaction } from './transaction.ts';

const retryableCodes = new Set(['40001', '40P01']);
const mostAttempts = 3;

/** Runs use cases, each in one transaction that carries its facts. */
export class Transactions {
  constructor(readonly dataSource: DataSource) {}

  /**
   * Lets `read` ask what is due, outside of any transaction: it locks nothing and promises nothing, and whoever acts on
   * the answer asks again. Whoever has looked at the clock already says so; else it is read.
   */
  async look<T>(read: (manager: EntityManager, now: Instant) => Promise<T>, now?: Instant): Promise<T> {
    const { manager } = this.dataSource;
    return read(manager, now ?? (await readClock(manager)));
  }

  /**
   * Runs `work` in a transaction, `READ COMMITTED` as every connection is, and commits its facts with it. A
   * deadlock or serialization failure is tried again, three times in all; whatever else is thrown rolls
   * everything back and is passed on.
   */
  async run<T>(author: Author, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction(async (manager) => {
          const transaction = new Transaction(manager, await readClock(manager), author);
          const result = await work(transaction);
          await transaction.writeFacts();
          return result;
        });
      } catch (error) {
        if (attempt === mostAttempts || !isRetryable(error)) throw error;
      }
    }
  }
}

function isRetryable(error: unknown): boolean {
  return retryableCodes.has((error as { driverError?: { code?: string } }).driverError?.code ?? '');
}
