import type { LocalDate } from './local-date.ts';

const longestAheadYears = 20;

/**
 * The last day that anybody may promise something for, or that a mission may plan with: the end of the twentieth
 * year from now. No plan or mandate of the sources runs half as long; a later year is a slip of the keyboard, and
 * what was extended to it could not be taken back.
 */
export function horizonOf(today: LocalDate): LocalDate {
  return `${String(Number(today.slice(0, 4)) + longestAheadYears)}-12-31`;
}
