import { setTimeout as wait } from 'node:timers/promises';
import {
  type MailClaim,
  markDelayed,
  markDelivered,
  markFailed,
} from '@jalon/database/reminder/mails.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { Handover } from './hand-over.ts';
import { WORKER_AUTHOR } from './worker-author.ts';

/** `suppressed`: its reader may no longer be told, or need not be. */
export type DeliveryOutcome = 'delivered' | 'delayed' | 'failed' | 'suppressed';

const firstRetryMs = 60_000;
const longestRetryMs = 4 * 3_600_000;
/** About two days of attempts. */
const mostAttempts = 20;
/** A database that restarts is back within this time; a mail whose delivery is not on record is sent once more. */
const recordAttempts = 30;
const recordAgainMs = 1_000;

/** Longer after each attempt. */
export function nextAttemptAt(attempts: number, now: Instant): Instant {
  const waitMs = Math.min(longestRetryMs, firstRetryMs * 2 ** (attempts - 1));
  return new Date(Date.parse(now) + waitMs).toISOString();
}

interface Answered {
  claim: MailClaim;
  answer: Handover;
}

/**
 * Records what a mail server said. What it says while one record is being written is recorded together by the next:
 * the time in which a crash would have a mail repeated stays as short as one statement takes.
 */
export class RecordedAnswers {
  #pending: Answered[] = [];
  #recording: Promise<void> | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly outcomes: Map<string, DeliveryOutcome>,
  ) {}

  add(claim: MailClaim, answer: Handover): void {
    this.#pending.push({ claim, answer });
    this.#recording ??= this.#recordAll();
    // Whoever waits hears of its failure; until then it is nobody's.
    this.#recording.catch(() => undefined);
  }

  /** Settles once everything is on record; rejects where the database did not come back. */
  async recorded(): Promise<void> {
    await this.#recording;
  }

  async #recordAll(): Promise<void> {
    while (this.#pending.length > 0) {
      const some = this.#pending.splice(0);
      await this.#recordSome(some);
    }
    this.#recording = null;
  }

  async #recordSome(some: Answered[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const outcomes = await this.transactions.run(WORKER_AUTHOR, (transaction) =>
          record(transaction, some),
        );
        for (const [id, outcome] of outcomes) this.outcomes.set(id, outcome);
        return;
      } catch (error) {
        if (attempt === recordAttempts) throw error;
        await wait(recordAgainMs);
      }
    }
  }
}

async function record(
  { manager, now }: Transaction,
  answered: Answered[],
): Promise<[string, DeliveryOutcome][]> {
  const outcomes = answered.map(({ claim: { id, attempts }, answer }): [string, DeliveryOutcome] => {
    if (answer.accepted) return [id, 'delivered'];
    return [id, answer.permanent || attempts >= mostAttempts ? 'failed' : 'delayed'];
  });
  const ended = new Map(outcomes);
  const refused = answered.flatMap(({ claim, answer }) =>
    answer.accepted ? [] : [{ ...claim, failure: answer.answer }],
  );
  await markDelivered(
    manager,
    answered.flatMap(({ claim, answer }) => (answer.accepted ? [claim.id] : [])),
    now,
  );
  for (const { id, failure } of refused.filter((one) => ended.get(one.id) === 'failed'))
    await markFailed(manager, id, failure, now);
  const delayed = refused.filter(({ id }) => ended.get(id) === 'delayed');
  await markDelayed(
    manager,
    delayed.map(({ id, attempts, failure }) => ({
      id,
      attempts,
      failure,
      nextAttemptAt: nextAttemptAt(attempts, now),
    })),
  );
  return outcomes;
}
