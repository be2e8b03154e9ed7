import type { CycleReply } from '@jalon/contracts/cycle/cycle';
import { closedOn } from '@jalon/domain/cycle/closed-on';

/** Since when a period stands as it does: closed on, or opening, or open since. The page does not know the mission's zone. */
export function standsSince(cycle: Pick<CycleReply, 'closedAt' | 'closesOn' | 'opensOn'>): string {
  return cycle.closedAt === null ? cycle.opensOn : closedOn(cycle, 'UTC');
}
