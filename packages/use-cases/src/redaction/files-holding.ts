import { bytesOfFile, readableFilesOf } from '@jalon/database/redaction/plan-files.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';

/** Whether the text of a file holds these words. Rejects where the file cannot be read. */
export type HoldsWords = (bytes: Uint8Array, words: string) => Promise<boolean>;

export interface SearchedFiles {
  /** The files that hold the words. */
  holding: string[];
  /** How many could not be read: a person has to look at them. */
  notRead: number;
}

/**
 * Looks through the files of a plan, one after the other and outside of any lock: a long document is no reason to
 * let a whole plan wait.
 */
export async function filesHolding(
  { dataSource }: Transactions,
  planId: string,
  words: string,
  holdsWords: HoldsWords,
): Promise<SearchedFiles> {
  const { manager } = dataSource;
  const found: SearchedFiles = { holding: [], notRead: 0 };
  for (const id of await readableFilesOf(manager, planId)) {
    try {
      if (await holdsWords(await bytesOfFile(manager, id), words)) found.holding.push(id);
    } catch {
      found.notRead += 1;
    }
  }
  return found;
}
