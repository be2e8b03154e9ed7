import { daysBetween, type LocalDate } from '../mission/local-date.ts';
import type { Cycle, ReturnState } from './cycle.ts';

export const RETURN_STANDINGS = ['late', 'returned', 'awaited', 'received', 'not_requested'] as const;
/** Where a return stands for who waits for it. `returned`: a question on it is open. */
export type ReturnStanding = (typeof RETURN_STANDINGS)[number];

/** What its organization has sent so far, and what was answered. */
export interface ReturnDates {
  state: ReturnState;
  /** Since when the question has been open that was asked first; null where none is. */
  askedOn: LocalDate | null;
  /** Since when the report has been without an answer that was sent first; null where all have one. */
  unansweredSince: LocalDate | null;
}

/** A return with its age on both sides, in days. Null where nothing ages. */
export interface AgedReturn {
  standing: ReturnStanding;
  /** The national side: since its reports were due; a question that is open is owed as much as a report. */
  lateDays: number | null;
  /** The national side: since a question was asked that it has not answered. */
  returnedDays: number | null;
  /** The UN side: since it was sent a report that it has not answered. */
  unansweredDays: number | null;
}

/** How a return stands on a day. The due day itself is not late. */
export function agedReturn(
  { state, askedOn, unansweredSince }: ReturnDates,
  cycle: Pick<Cycle, 'dueOn'>,
  on: LocalDate,
): AgedReturn {
  const isPastDue = on > cycle.dueOn;
  const standing = standingOf(state, isPastDue);
  const isOwed = standing === 'late' || standing === 'returned';
  return {
    standing,
    lateDays: isPastDue && isOwed ? daysBetween(cycle.dueOn, on) : null,
    returnedDays: askedOn === null ? null : daysBetween(askedOn, on),
    unansweredDays: unansweredSince === null ? null : daysBetween(unansweredSince, on),
  };
}

function standingOf(state: ReturnState, isPastDue: boolean): ReturnStanding {
  switch (state) {
    case 'not_requested':
    case 'returned':
      return state;
    case 'open':
      return isPastDue ? 'late' : 'awaited';
    case 'submitted':
    case 'accepted':
      return 'received';
  }
}

/** What needs somebody most comes first: late, asked, unanswered; the older the sooner; then by name. */
export function inOrderOfNeed<R extends AgedReturn & { organization: { name: string } }>(returns: R[]): R[] {
  return [...returns].sort(
    (one, other) =>
      rankOf(one) - rankOf(other) ||
      ageOf(other) - ageOf(one) ||
      RETURN_STANDINGS.indexOf(one.standing) - RETURN_STANDINGS.indexOf(other.standing) ||
      one.organization.name.localeCompare(other.organization.name),
  );
}

function rankOf({ standing, lateDays, unansweredDays }: AgedReturn): number {
  if (lateDays !== null) return 0;
  if (standing === 'returned') return 1;
  if (unansweredDays !== null) return 2;
  return 3 + RETURN_STANDINGS.indexOf(standing);
}

function ageOf({ lateDays, returnedDays, unansweredDays }: AgedReturn): number {
  return lateDays ?? returnedDays ?? unansweredDays ?? 0;
}
