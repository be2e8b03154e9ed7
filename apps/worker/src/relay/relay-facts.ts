import { factsAfter, lockCursor, moveCursor } from '@jalon/database/audit/relay.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { WORKER_AUTHOR } from '@jalon/use-cases/reminder/worker-author';
import type { WantedJob } from '../job.ts';
import { jobsAfter } from '../reactions.ts';

const consumer = 'reactions';
const mostFactsAtOnce = 500;

/** A job with the name under which the queue takes it once, however often it is asked for. */
export interface NamedJob {
  id: string;
  job: WantedJob;
}

/**
 * Reads the facts that nobody has reacted to, in order, and asks for the jobs that follow. The cursor moves in
 * the same transaction and only after the queue has taken them: where the queue is down nothing is lost, and
 * what is asked for twice has the same id. Answers how many facts were read.
 */
export async function relayFacts(
  transactions: Transactions,
  want: (jobs: NamedJob[]) => Promise<void>,
): Promise<number> {
  return transactions.run(WORKER_AUTHOR, async ({ manager }) => {
    const cursor = await lockCursor(manager, consumer);
    const facts = await factsAfter(manager, cursor, mostFactsAtOnce);
    const last = facts.at(-1);
    if (!last) return 0;
    const jobs = jobsAfter(facts).map(({ fact, job }) => ({ id: `fact-${fact.number}-${job.name}`, job }));
    if (jobs.length > 0) await want(jobs);
    await moveCursor(manager, consumer, last.number);
    return facts.length;
  });
}
