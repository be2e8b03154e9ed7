import {
  linesOf,
  lockDueDigests,
  lockPlannedDigests,
  putOff,
} from '@jalon/database/reminder/digests.repository';
import type { DigestEntity, ReminderEntity } from '@jalon/database/reminder/reminder.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { SuppressionReason } from '@jalon/domain/reminder/reminder';
import { addressees } from './addressees.ts';
import { digestBody } from './digest-body.ts';
import { type DigestMaterial, type DraftDigest, digestMaterial } from './digest-material.ts';
import { DigestOutcomes, retryAfter, type SendOutcome } from './digest-outcomes.ts';
import { answerLateDigests } from './late-digests.ts';
import { recheckLines, settledLine } from './recheck-lines.ts';
import { WORKER_AUTHOR } from './worker-author.ts';

const digestsAtOnce = 100;

/**
 * Sends digests to the outbox, many at once: the row locks, the mails and the digests' new states are one
 * transaction, so that two workers never send the same one, and a process that dies has sent nothing.
 */
export class SendDigests {
  constructor(
    private readonly transactions: Transactions,
    private readonly publicUrl: string,
  ) {}

  /**
   * Sends the next ones that are due; empty where none is. One person's failure is theirs alone: it is tried again
   * later. Where the database refuses what is written about one of them, each gets a transaction of its own.
   */
  async next(most = digestsAtOnce): Promise<SendOutcome[]> {
    let taken: string[] = [];
    try {
      return await this.transactions.run(WORKER_AUTHOR, async (transaction) => {
        const digests = await lockDueDigests(transaction.manager, transaction.now, most);
        taken = digests.map(({ id }) => id);
        return this.#send(transaction, digests);
      });
    } catch (error) {
      if (taken.length === 0) throw error;
      const outcomes: SendOutcome[] = [];
      for (const id of taken) outcomes.push(...(await this.#sendAlone(id)));
      return outcomes;
    }
  }

  async #sendAlone(id: string): Promise<SendOutcome[]> {
    try {
      return await this.transactions.run(WORKER_AUTHOR, async (transaction) =>
        this.#send(transaction, await lockPlannedDigests(transaction.manager, [id])),
      );
    } catch (error) {
      await this.transactions.run(WORKER_AUTHOR, ({ manager, now }) =>
        putOff(manager, [{ id, until: retryAfter(now), failed: true }]),
      );
      return [{ digestId: id, state: 'failed', error }];
    }
  }

  async #send(transaction: Transaction, digests: DigestEntity[]): Promise<SendOutcome[]> {
    if (digests.length === 0) return [];
    const { manager } = transaction;
    const outcomes = new DigestOutcomes(transaction, this.publicUrl);
    const find = await addressees(
      transaction,
      digests.map(({ personId }) => personId),
    );
    const found = digests.map((digest) => ({ digest, addressee: find(digest.personId) }));
    const known = found.flatMap(({ digest, addressee }) =>
      typeof addressee === 'string' ? [] : [{ digest, addressee }],
    );
    const { leaving, left } = await answerLateDigests(transaction, known, outcomes);
    // Read after digests of earlier days have given their lines to those of today.
    const lines = await linesOf(
      manager,
      digests.map(({ id }) => id),
    );
    const suppress = (digest: DigestEntity, reason: SuppressionReason) =>
      outcomes.suppress(digest, suppressed(lines.get(digest.id) ?? [], reason), reason);
    for (const { digest, addressee } of found) if (typeof addressee === 'string') suppress(digest, addressee);
    for (const { digest } of left) suppress(digest, 'merged_into_later_digest');
    const drafts = leaving.map((one) => ({ ...one, reminders: lines.get(one.digest.id) ?? [] }));
    const material = await digestMaterial(transaction, drafts);
    for (const draft of drafts)
      outcomes.attempt(draft.digest, () => this.#sendOne(material, draft, outcomes));
    return outcomes.write();
  }

  #sendOne(material: DigestMaterial, draft: DraftDigest, outcomes: DigestOutcomes): void {
    const checked = recheckLines(material, draft);
    const needed = checked.filter(({ reason }) => reason === null);
    if (needed.length === 0) {
      const reason = checked[0]?.reason ?? 'no_longer_needed';
      outcomes.suppress(draft.digest, checked.map(settledLine), reason);
      return;
    }
    const { body, withoutRoom } = digestBody(material, draft, needed, this.publicUrl);
    // Only what the mail names was told: the rest is planned again.
    const told = checked.map((line) =>
      withoutRoom.has(line.reminder.id) ? { ...line, reason: 'no_room' as const } : line,
    );
    outcomes.send(draft.digest, told.map(settledLine), body);
  }
}

function suppressed(reminders: ReminderEntity[], reason: SuppressionReason) {
  return reminders.map(({ id, days }) => ({ id, state: 'suppressed' as const, reason, days }));
}
