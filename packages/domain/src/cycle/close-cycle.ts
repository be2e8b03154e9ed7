import { allow, type Decision, refuse } from '../decision.ts';
import type { LocalDate } from '../mission/local-date.ts';
import type { Actor, ActorPost } from '../post/post.ts';
import { mayDo, type Place } from '../post/rights.ts';
import type { Cycle } from './cycle.ts';

/** Where a cycle is closed, on which day, and which last day of it was read by whoever closes it. */
export interface ClosingContext {
  place: Place;
  today: LocalDate;
  /** Left out by who did not ask. */
  readClosesOn?: LocalDate | undefined;
}

/** Whether the coordinator may close this cycle before its close date. Closing freezes it. */
export function canCloseCycle(
  cycle: Pick<Cycle, 'state' | 'opensOn' | 'closesOn'>,
  actor: Pick<Actor, 'posts'>,
  context: ClosingContext,
): Decision<{ post: ActorPost }> {
  const closer = mayDo(actor, 'close_cycle', context.place);
  if (!closer.allowed) return closer;
  if (cycle.state === 'closed') return refuse('cycle-is-closed');
  // One whose day to open has not come may be open because the one before was closed early. Closing it too would
  // freeze a period that is still to come.
  if (cycle.state === 'planned' || cycle.opensOn > context.today) return refuse('cycle-not-open');
  if (context.readClosesOn !== undefined && context.readClosesOn !== cycle.closesOn)
    return refuse('stale-version', { pointer: '/closesOn' });
  return allow({ post: closer.value });
}
