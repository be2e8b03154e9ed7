import { Activities } from '@jalon/database/activity/activity.repository';
import { CommentEntity } from '@jalon/database/comment/comment.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { ActorPost } from '@jalon/domain/post/post';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import { mayDo, postsThatMay } from '@jalon/domain/post/rights';
import { activityFact, stricterSensitivity } from '../activity/activity-fact.ts';
import { authorOf, type Caller } from '../caller.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';

export interface CommentRequest {
  text: string;
  audience: Audience;
  sensitivity?: Sensitivity | undefined;
  guardJustification?: string | undefined;
}

/** Writes a comment on an activity. It says who may ever see it. */
export class WriteComment {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the comment's id. Throws `Refused`: `not-found`, `may-not-do-this` (also for an audience that is not
   * the writer's own side), `plan-is-closed`, `survivor-data`.
   */
  execute(caller: Caller, activityId: string, request: CommentRequest): Promise<string> {
    guardText([{ pointer: '/text', text: request.text }], caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now, author } = transaction;
      const reached = found(await new Activities(manager, now).visibleTo(caller.actor).find(activityId));
      // Who may not comment at all is told so, not that another audience would do.
      allowed(mayDo(caller.actor, 'comment', reached.place));
      const post = writerOf(postsThatMay(caller.actor, 'comment', reached.place), request.audience);
      refuseClosedPlan(reached.plan);
      const id = transaction.newId();
      const sensitivity = stricterSensitivity(reached.activity.sensitivity, request.sensitivity);
      const row = {
        id,
        activityId: reached.activity.id,
        text: request.text,
        audience: request.audience,
        sensitivity,
      };
      await manager.insert(CommentEntity, {
        ...row,
        organizationId: post.organizationId,
        postId: post.postId,
        personId: author.personId!,
        writtenAt: now,
      });
      const { audience } = request;
      transaction.record(
        activityFact(
          reached,
          {
            name: 'comment.written',
            subjectType: 'comment',
            subjectId: id,
            sensitivity,
            audience,
            after: { ...row, guardJustification: request.guardJustification },
          },
          post.organizationId,
        ),
        post.postId,
      );
      return id;
    });
  }
}

/** A note for one side is written from that side. */
function writerOf(posts: ActorPost[], audience: Audience): ActorPost {
  const post = posts.find(({ side }) => audience === 'all' || side === audience);
  if (!post) throw new Refused({ code: 'may-not-do-this', pointer: '/audience' });
  return post;
}
