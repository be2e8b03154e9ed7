import { allow, type Decision, refuse } from '../decision.ts';
import type { LocalDate } from '../mission/local-date.ts';
import { lastDayBefore } from './end-tenure.ts';
import { type HeldSoFar, startTenure } from './start-tenure.ts';
import { countsOn, isOver, type Tenure } from './tenure.ts';

/** What a hand-over changes: the last days of tenures that make room, and the successor's first day. */
export interface HandedOver {
  ends: { tenure: Tenure; endsOn: LocalDate }[];
  startsOn: LocalDate;
}

/**
 * Hands a post to a successor from a day on, today or later. Its holder's tenure ends the day before; so does the
 * successor's own as deputy. Whoever was to hold it after that day stands in the way.
 */
export function handOverPost(
  post: HeldSoFar,
  successor: { personId: string; startsOn: LocalDate },
  by: { giverId: string; today: LocalDate },
): Decision<HandedOver> {
  const { personId, startsOn } = successor;
  if (startsOn < by.today) return refuse('date-in-the-past', { pointer: '/on' });
  const open = post.tenures.filter((tenure) => !isOver(tenure, by.today) && countsOn(tenure, startsOn));
  const holder = open.find(({ deputy }) => !deputy);
  if (holder?.personId === personId) return refuse('holds-it-already', { pointer: '/personId' });
  const making = open.filter((tenure) => tenure === holder || tenure.personId === personId);
  const ends = making.map((tenure) => ({ tenure, endsOn: lastDayBefore(startsOn, tenure) }));
  const tenures = post.tenures.map((tenure) => {
    const end = ends.find((one) => one.tenure === tenure);
    return end ? { ...tenure, endsOn: end.endsOn } : tenure;
  });
  const started = startTenure({ ...post, tenures }, { personId, deputy: false, startsOn, endsOn: null }, by);
  return started.allowed ? allow({ ends, startsOn }) : started;
}
