import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { UpdateEntity } from '@jalon/database/update/update.entity';
import { type ReachedUpdate, Updates } from '@jalon/database/update/update.repository';
import type { ActorPost } from '@jalon/domain/post/post';
import { canWrite } from '@jalon/domain/update/submit-update';
import { authorOf, type Caller } from '../caller.ts';
import { addEvidence, type NewEvidence } from '../evidence/add-evidence.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { draftFact } from './update-fact.ts';
import { textsOf, type UpdateRequest, wordsOf } from './update-words.ts';

/** Changes a draft, or a returned update that is being corrected. */
export class AmendUpdate {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the update's id. `version` is the one that the person saw. Throws `Refused`: `not-found`,
   * `not-the-lead`, `plan-is-closed`, `update-not-editable`, `stale-version`, `unknown-reference`, `survivor-data`.
   */
  execute(caller: Caller, updateId: string, version: number, request: UpdateRequest): Promise<string> {
    guardText(textsOf(request), caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const { update, reached } = found(
        await new Updates(manager, transaction.now).visibleTo(caller.actor).lock(updateId),
      );
      const post = allowed(canWrite(update, caller.actor, reached.place));
      refuseClosedPlan(reached.plan);
      if (update.state !== 'draft' && update.state !== 'returned')
        throw new Refused({ code: 'update-not-editable' });
      if (update.version !== version) throw new Refused({ code: 'stale-version' });
      const words = await wordsOf(transaction, reached, request);
      const writerIds = [...new Set([...update.writerIds, caller.actor.personId])];
      const saved = { savedAt: transaction.now, writerIds, version: version + 1 };
      await manager.update(UpdateEntity, update.id, { ...words, ...saved });
      if (request.evidence) await replaceEvidence(transaction, { update, reached }, post, request.evidence);
      const before = Object.fromEntries(
        Object.keys(words).map((key) => [key, update[key as keyof UpdateEntity]]),
      );
      const after = { ...words, ...(request.evidence && { evidence: request.evidence }) };
      const what = { name: 'update.amended', before, after } as const;
      transaction.record(draftFact(reached, update, post.side, what), post.postId);
      return update.id;
    });
  }
}

/** The writer's list takes the place of what they could see; what the other side attached stays. */
async function replaceEvidence(
  transaction: Transaction,
  { update, reached }: ReachedUpdate,
  post: ActorPost,
  evidence: NewEvidence[],
): Promise<void> {
  await transaction.manager.query('DELETE FROM evidence WHERE update_id = $1 AND audience = ANY($2)', [
    update.id,
    reached.reader.audiences,
  ]);
  const holder = { updateId: update.id, findingId: null, sensitivity: update.sensitivity };
  await addEvidence(transaction, reached, holder, post, evidence);
}
