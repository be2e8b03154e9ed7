import { earlierOf, type LocalDate } from '../mission/local-date.ts';
import { localDateOf } from '../mission/mission-calendar.ts';
import type { Cycle } from './cycle.ts';

/**
 * The last day of a cycle that has closed: its closing day, which is over at the midnight of the mission, or the day on
 * which the coordinator closed it.
 */
export function closedOn(
  { closedAt, closesOn }: Pick<Cycle, 'closedAt' | 'closesOn'>,
  timeZone: string,
): LocalDate {
  return closedAt === null ? closesOn : earlierOf(closesOn, localDateOf(closedAt, timeZone));
}
