import { allow, type Decision, refuse } from '../decision.ts';
import type { Actor, ActorPost } from '../post/post.ts';
import { mayDo, type Place } from '../post/rights.ts';
import type { Cycle } from './cycle.ts';

/** Whether the coordinator may close this cycle before its close date. Closing freezes it. */
export function canCloseCycle(
  cycle: Pick<Cycle, 'state'>,
  actor: Pick<Actor, 'posts'>,
  context: { place: Place },
): Decision<{ post: ActorPost }> {
  const closer = mayDo(actor, 'close_cycle', context.place);
  if (!closer.allowed) return closer;
  if (cycle.state === 'closed') return refuse('cycle-is-closed');
  // One that has not opened holds nothing yet; closing it would freeze a period that is still to come.
  if (cycle.state === 'planned') return refuse('cycle-not-open');
  return allow({ post: closer.value });
}
