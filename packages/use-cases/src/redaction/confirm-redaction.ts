import { RedactionEntity } from '@jalon/database/redaction/redaction.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import { tombstoneOf } from '@jalon/domain/redaction/decide-redaction';
import { UPLOADED_FILE } from '@jalon/domain/redaction/redaction';
import { isSearchable } from '@jalon/domain/redaction/words-in';
import { authorOf, type Caller } from '../caller.ts';
import { found, Refused } from '../refused.ts';
import { carryOut } from './carry-out-redaction.ts';
import { lockToDecide } from './decided-redaction.ts';
import { filesHolding, type HoldsWords, type SearchedFiles } from './files-holding.ts';
import { namedPassage } from './named-passage.ts';
import { redactionFact } from './redaction-fact.ts';

/**
 * Takes the words out of everything of the plan, for good: in one transaction, under the lock of the plan and of
 * the reports that it feeds. Nothing of them stays in the database, and the trail still verifies.
 */
export class ConfirmRedaction {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the request's id. Throws `Refused`: the codes of `decideRedaction`, `passage-changed`. Files are looked
   * through with `holdsWords` before anything is locked; one that holds the words goes as a whole.
   */
  async execute(
    caller: Caller,
    redactionId: string,
    holdsWords: HoldsWords = async () => false,
  ): Promise<string> {
    const files = await this.#searchFiles(caller, redactionId, holdsWords);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const { redaction, plan, post } = await lockToDecide(transaction, caller, redactionId);
      const passage = await passageOrRefuse(transaction, redaction);
      const tombstone = tombstoneOf(localDateOf(now, plan.mission.timeZone));
      await manager.update(RedactionEntity, redaction.id, {
        state: 'confirmed',
        tombstone,
        decidedAt: now,
        decidedById: caller.actor.personId,
        decidedPostId: post.postId,
        decidedSide: post.side,
      });

      const carried = { ...redaction, tombstone };
      const done = await carryOut(transaction, carried, { passage, files }, post.postId);

      await manager.update(RedactionEntity, redaction.id, { key: null });
      transaction.record(
        redactionFact(redaction, 'redaction.confirmed', { tombstone, ...done }),
        post.postId,
      );
      return redaction.id;
    });
  }

  async #searchFiles(caller: Caller, redactionId: string, holdsWords: HoldsWords): Promise<SearchedFiles> {
    const named = await this.transactions.run(authorOf(caller), async (transaction) => {
      const { redaction } = await lockToDecide(transaction, caller, redactionId);
      return { redaction, passage: await passageOrRefuse(transaction, redaction) };
    });
    const { redaction, passage } = named;
    if (redaction.field === UPLOADED_FILE || !isSearchable(passage)) return { holding: [], notRead: 0 };
    return filesHolding(this.transactions, redaction.planId, passage, holdsWords);
  }
}

async function passageOrRefuse({ manager }: Transaction, redaction: RedactionEntity): Promise<string> {
  const passage = await namedPassage(manager, { ...redaction, key: found(redaction.key) });
  if (passage === null) throw new Refused({ code: 'passage-changed' });
  return passage;
}
