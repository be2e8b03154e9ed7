import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { UpdateEntity } from '@jalon/database/update/update.entity';
import { Updates } from '@jalon/database/update/update.repository';
import { type AcceptanceEffects, acceptanceEffects } from '@jalon/domain/update/acceptance-effects';
import { canAnswer } from '@jalon/domain/update/answer-update';
import { setDueDate } from '../activity/set-due-date.ts';
import { setLead } from '../activity/set-lead.ts';
import { settleActivity } from '../activity/settle-activity.ts';
import { authorOf, type Caller } from '../caller.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { updateFact } from './update-fact.ts';

/** Accepts an update: it becomes citable, and what the lead proposed in it takes effect. */
export class AcceptUpdate {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the update's id. Throws `Refused`: `not-found`, `survivor-data`, `plan-is-closed`, the codes of `canAnswer`, and
   * `due-before-start` where the start has moved past the proposed date meanwhile.
   */
  execute(
    caller: Caller,
    updateId: string,
    request: { note?: string | undefined; guardJustification?: string | undefined } = {},
  ): Promise<string> {
    guardText([{ pointer: '/note', text: request.note }], caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const { update, reached } = found(
        await new Updates(manager, now).visibleTo(caller.actor).lock(updateId),
      );
      const { post } = allowed(canAnswer(update, caller.actor, { place: reached.place, answer: 'accept' }));
      refuseClosedPlan(reached.plan);
      await manager.query(
        `UPDATE "update" SET state = 'accepted', accepted_at = $2, acceptance_note = $3, accepted_by_post_id = $4,
                version = version + 1 WHERE id = $1`,
        [update.id, now, request.note ?? null, post.postId],
      );
      const effects = effectsOn(reached, update);
      await take(transaction, reached, effects, post.postId);
      const { note, guardJustification } = request;
      const after = { state: 'accepted', note: note ?? null, effects, guardJustification };
      const fact = updateFact(reached, update, {
        name: 'update.accepted',
        before: { state: update.state },
        after,
      });
      transaction.record(
        { ...fact, concernedOrganizationIds: withLead(fact.concernedOrganizationIds, effects) },
        post.postId,
      );
      return update.id;
    });
  }
}

/** On a card that was discontinued meanwhile a proposal changes nothing any more. */
function effectsOn({ activity }: ReachedActivity, update: UpdateEntity): AcceptanceEffects {
  if (activity.status !== 'discontinued') return acceptanceEffects(update);
  return { dueOn: null, leadOrganizationId: null, discontinuedReason: null, reason: null };
}

function withLead(organizationIds: string[], { leadOrganizationId }: AcceptanceEffects): string[] {
  return leadOrganizationId ? [...organizationIds, leadOrganizationId] : organizationIds;
}

async function take(
  transaction: Transaction,
  reached: ReachedActivity,
  effects: AcceptanceEffects,
  postId: string,
): Promise<void> {
  const reason = effects.reason ?? '';
  if (effects.dueOn !== null && effects.dueOn !== reached.activity.dueOn) {
    if (effects.dueOn < reached.activity.startOn)
      throw new Refused({ code: 'due-before-start', pointer: '/proposedDueOn' });
    await setDueDate(transaction, reached, effects.dueOn, reason, postId);
  }
  if (effects.leadOrganizationId !== null && effects.leadOrganizationId !== reached.leadOrganizationId) {
    await setLead(transaction, reached, effects.leadOrganizationId, reason, postId);
  }
  const discontinued = effects.discontinuedReason && {
    status: 'discontinued' as const,
    constraintCause: null,
    constraintNote: null,
    discontinuedReason: effects.discontinuedReason,
  };
  await settleActivity(transaction, reached, discontinued || null);
}
