import { RETURN_STANDINGS, type ReturnStanding } from '@jalon/domain/cycle/return-standing';

/** Which period is shown, and which returns of it, as they stand in the address. */
export interface CycleSearch {
  /** The id of a cycle; without one the open one is shown. */
  cycle?: string;
  standing?: ReturnStanding;
}

/** Reads the address; what it does not understand it leaves out. */
export function cycleSearch(search: Record<string, unknown>): CycleSearch {
  const standing = RETURN_STANDINGS.find((known) => known === search.standing);
  return {
    ...(typeof search.cycle === 'string' ? { cycle: search.cycle } : {}),
    ...(standing ? { standing } : {}),
  };
}
