import { clockIsMovable, setClock } from '@jalon/database/clock/clock.query';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Instant } from '@jalon/domain/mission/local-date';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { allowed, Refused } from '../refused.ts';

/**
 * Moves the program's clock, for a demonstration, forwards only. The worker hears of it by its fact and ticks at
 * once; whoever waits for the mails watches the watermark `tick`.
 */
export class MoveClock {
  constructor(private readonly transactions: Transactions) {}

  /** Throws `Refused`: `not-found` where the clock cannot be moved, `may-not-do-this`, `clock-only-forward`. */
  async execute(caller: Caller, to: Instant): Promise<{ now: Instant }> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      if (!(await clockIsMovable(manager))) throw new Refused({ code: 'not-found' });
      const { postId } = allowed(mayDo(caller.actor, 'move_clock', { missionId: null, planId: null }));
      if (Date.parse(to) < Date.parse(now)) {
        throw new Refused({ code: 'clock-only-forward', pointer: '/now', values: { now } });
      }

      const instant = new Date(to).toISOString();
      await setClock(manager, instant);

      transaction.record(
        {
          name: 'clock.moved',
          subjectType: 'clock',
          // The one clock there is.
          subjectId: '00000000-0000-4000-8000-000000000001',
          missionId: null,
          planId: null,
          activityId: null,
          sensitivity: 'unclassified',
          audience: 'all',
          concernedOrganizationIds: [],
          before: { now },
          after: { now: instant },
        },
        postId,
      );
      return { now: instant };
    });
  }
}
