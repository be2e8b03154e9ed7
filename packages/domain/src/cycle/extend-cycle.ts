import { allow, type Decision, refuse } from '../decision.ts';
import { horizonOf } from '../mission/horizon.ts';
import type { LocalDate } from '../mission/local-date.ts';
import type { Actor, ActorPost } from '../post/post.ts';
import { mayDo, type Place } from '../post/rights.ts';
import type { Cycle } from './cycle.ts';

export interface Extension {
  dueOn: LocalDate;
  closesOn: LocalDate;
  reason: string;
}

export interface ExtensionContext {
  place: Place;
  /** Of the mission. */
  today: LocalDate;
  /** The cycle behind it, if there is one: it opens on the day after this one closes. */
  next: Pick<Cycle, 'dueOn' | 'state'> | null;
}

/**
 * Whether a cycle's reports may be due, and the cycle close, on later days. A closed cycle is frozen; the dates stay
 * in order; and the next cycle keeps a day to report on.
 */
export function canExtendCycle(
  cycle: Pick<Cycle, 'state' | 'endsOn' | 'opensOn' | 'dueOn' | 'closesOn'>,
  extension: Extension,
  actor: Pick<Actor, 'posts'>,
  { place, today, next }: ExtensionContext,
): Decision<{ post: ActorPost }> {
  const extender = mayDo(actor, 'extend_cycle', place);
  if (!extender.allowed) return extender;
  const { dueOn, closesOn, reason } = extension;
  if (cycle.state === 'closed') return refuse('cycle-is-closed');
  if (reason.trim() === '') return refuse('reason-required', { pointer: '/reason' });
  if (dueOn < cycle.dueOn)
    return refuse('not-an-extension', { pointer: '/dueOn', values: { date: cycle.dueOn } });
  if (closesOn < cycle.closesOn) {
    return refuse('not-an-extension', { pointer: '/closesOn', values: { date: cycle.closesOn } });
  }
  if (dueOn === cycle.dueOn && closesOn === cycle.closesOn) {
    return refuse('not-an-extension', { pointer: '/dueOn', values: { date: cycle.dueOn } });
  }
  if (closesOn < dueOn) return refuse('dates-not-in-order', { pointer: '/closesOn' });
  if (dueOn !== cycle.dueOn && dueOn < today) return refuse('date-in-the-past', { pointer: '/dueOn' });
  // The next tick would close it.
  if (closesOn < today) return refuse('date-in-the-past', { pointer: '/closesOn' });
  const horizon = horizonOf(today);
  if (closesOn > horizon) return refuse('date-too-far', { pointer: '/closesOn', values: { date: horizon } });
  if (next && closesOn >= next.dueOn) {
    return refuse('past-the-next-due', { pointer: '/closesOn', values: { date: next.dueOn } });
  }
  return allow({ post: extender.value });
}
