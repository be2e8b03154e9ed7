import { Activities } from '@jalon/database/activity/activity.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { mayDo, postsThatMay } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { allowed, found, Refused } from '../refused.ts';
import { endSnoozes } from './end-snoozes.ts';

/** Ends by hand what a person's posts have put off on a card: they are reminded again from the next mail on. */
export class EndSnooze {
  constructor(private readonly transactions: Transactions) {}

  /** Answers the activity's id. Throws `Refused`: `not-found`, `may-not-do-this`, `snooze-is-over`. */
  execute(caller: Caller, activityId: string): Promise<string> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const activities = new Activities(transaction.manager, transaction.now).visibleTo(caller.actor);
      const reached = found(await activities.lock(activityId));
      const first = allowed(mayDo(caller.actor, 'snooze', reached.place));
      const postIds = postsThatMay(caller.actor, 'snooze', reached.place).map(({ postId }) => postId);
      const ended = await endSnoozes(transaction, reached, postIds, 'by_hand', first.postId);
      if (ended === 0) throw new Refused({ code: 'snooze-is-over' });
      return reached.activity.id;
    });
  }
}
