import type { LocalDate } from '../mission/local-date.ts';
import type { UpdateState } from '../update/update.ts';
import type { Cycle, CycleState } from './cycle.ts';

/**
 * The state of a cycle on a date of the mission: it opens with its open date and closes at the end of its close date,
 * the last day on which reports are taken, or earlier by the coordinator. A closed cycle stays closed.
 */
export function cycleStateOn(
  cycle: Pick<Cycle, 'state' | 'opensOn' | 'closesOn'>,
  today: LocalDate,
): CycleState {
  if (cycle.state === 'closed' || today > cycle.closesOn) return 'closed';
  return cycle.state === 'open' || today >= cycle.opensOn ? 'open' : 'planned';
}

/** At a close, drafts, returned and unanswered updates move to the next cycle; the rest is frozen. */
export function movesToNextCycle(state: UpdateState): boolean {
  return state === 'draft' || state === 'returned' || state === 'submitted';
}
