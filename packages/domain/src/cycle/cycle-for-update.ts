import { allow, type Decision, refuse } from '../decision.ts';
import type { Cycle } from './cycle.ts';

/** The cycle to which a new update belongs: the plan's one open cycle, else the next. */
export function cycleForUpdate<C extends Pick<Cycle, 'state' | 'startsOn'>>(cycles: C[]): Decision<C> {
  const open = cycles.find(({ state }) => state === 'open');
  if (open) return allow(open);
  const [next] = cycles
    .filter(({ state }) => state === 'planned')
    .sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  return next ? allow(next) : refuse('no-cycle');
}
