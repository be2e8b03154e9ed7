import { Activities, type ReachedActivity } from '@jalon/database/activity/activity.repository';
import { wantLetter } from '@jalon/database/letter/letters.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Language } from '@jalon/domain/language/text';
import { mayDo } from '@jalon/domain/post/rights';
import { activityFact } from '../activity/activity-fact.ts';
import { authorOf, type Caller } from '../caller.ts';
import { allowed, found, Refused } from '../refused.ts';
import { letterContentOf } from './letter-content-of.ts';

/** Asks for a draft letter on an activity as it stands today. The worker makes it; nobody mails it. */
export class RequestLetter {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the letter's id, and the activity's: that of the letter that says just this already, where there is
   * one. Throws `Refused`: `not-found`, `may-not-do-this`, `letter-not-needed` where the activity is completed or
   * discontinued, or is not for the eyes of the organization that the letter goes to.
   */
  execute(
    caller: Caller,
    activityId: string,
    language: Language,
  ): Promise<{ letterId: string; reached: ReachedActivity; postId: string }> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const activities = new Activities(transaction.manager, transaction.now).visibleTo(caller.actor);
      const reached = found(await activities.find(activityId));
      const { postId } = allowed(mayDo(caller.actor, 'draft_letter', reached.place));
      const { activity } = reached;
      const says = await letterContentOf(transaction, activity.id, language);
      if (!says) throw new Refused({ code: 'letter-not-needed' });
      const letter = await wantLetter(
        transaction.manager,
        { id: transaction.newId(), activityId: activity.id, language, contentHash: says.contentHash },
        transaction.now,
      );
      if (letter.isNew) {
        const about = { subjectType: 'letter', subjectId: letter.id, audience: 'un' as const };
        transaction.record(
          activityFact(reached, { name: 'letter.requested', ...about, after: { language } }),
          postId,
        );
      }
      return { letterId: letter.id, reached, postId };
    });
  }
}
