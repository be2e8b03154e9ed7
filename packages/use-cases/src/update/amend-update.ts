import type { Transactions } from '@jalon/database/transaction/transactions';
import { UpdateEntity } from '@jalon/database/update/update.entity';
import { Updates } from '@jalon/database/update/update.repository';
import { canWrite } from '@jalon/domain/update/submit-update';
import { authorOf, type Caller } from '../caller.ts';
import { addEvidence } from '../evidence/add-evidence.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { draftFact } from './update-fact.ts';
import { textsOf, type UpdateRequest, wordsOf } from './update-words.ts';

/** Changes a draft, or a returned update that is being corrected. */
export class AmendUpdate {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the update's id. `version` is the one that the person saw. Throws `Refused`: `not-found`,
   * `not-the-lead`, `update-not-editable`, `stale-version`, `unknown-reference`, `survivor-data`.
   */
  execute(caller: Caller, updateId: string, version: number, request: UpdateRequest): Promise<string> {
    guardText(textsOf(request), caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const { update, reached } = found(
        await new Updates(manager, transaction.now).visibleTo(caller.actor).lock(updateId),
      );
      const post = allowed(canWrite(update, caller.actor, reached.place));
      if (update.state !== 'draft' && update.state !== 'returned')
        throw new Refused({ code: 'update-not-editable' });
      if (update.version !== version) throw new Refused({ code: 'stale-version' });
      const words = await wordsOf(transaction, reached, request);
      const savedAt = transaction.now;
      await manager.update(UpdateEntity, update.id, { ...words, savedAt, version: version + 1 });
      if (request.evidence) {
        await manager.query('DELETE FROM evidence WHERE update_id = $1', [update.id]);
        const holder = { activityId: update.activityId, updateId: update.id, findingId: null };
        await addEvidence(transaction, holder, post, request.evidence);
      }
      const before = Object.fromEntries(
        Object.keys(words).map((key) => [key, update[key as keyof UpdateEntity]]),
      );
      const after = { ...words, ...(request.evidence && { evidence: request.evidence }) };
      transaction.record(draftFact(reached, update, { name: 'update.amended', before, after }), post.postId);
      return update.id;
    });
  }
}
