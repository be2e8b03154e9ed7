import { isId } from '@jalon/database/connection/id-or-reference';
import { FindingEntity } from '@jalon/database/finding/finding.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { Updates } from '@jalon/database/update/update.repository';
import { canReply } from '@jalon/domain/finding/reply-to-finding';
import { authorOf, type Caller } from '../caller.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { allowed, found } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { updateFact } from '../update/update-fact.ts';

/** The lead's reply to a finding, printed beside it. It changes no finding. */
export class ReplyToFinding {
  constructor(private readonly transactions: Transactions) {}

  /** Answers the id of the update that the finding is on. Throws `Refused`: `not-found`, the codes of `canReply`. */
  execute(
    caller: Caller,
    findingId: string,
    request: { text: string; guardJustification?: string | undefined },
  ): Promise<string> {
    guardText([{ pointer: '/text', text: request.text }], caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now, author } = transaction;
      const finding = found(
        isId(findingId) ? await manager.findOneBy(FindingEntity, { id: findingId }) : null,
      );
      const updates = new Updates(manager, now).visibleTo(caller.actor);
      const { update, reached } = found(await updates.lock(finding.updateId));
      const replies = await manager.query('SELECT 1 FROM reply WHERE finding_id = $1', [finding.id]);
      const context = { place: reached.place, alreadyReplied: replies.length > 0 };
      const { post } = allowed(canReply(request, caller.actor, context));
      refuseClosedPlan(reached.plan);
      const id = transaction.newId();
      await manager.query(
        `INSERT INTO reply (id, finding_id, text, organization_id, person_id, post_id, replied_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, finding.id, request.text, post.organizationId, author.personId, post.postId, now],
      );
      const fact = updateFact(reached, update, { name: 'finding.replied', after: request });
      transaction.record({ ...fact, subjectType: 'reply', subjectId: id }, post.postId);
      return update.id;
    });
  }
}
