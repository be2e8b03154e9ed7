import type { LocalDate } from '../mission/local-date.ts';

/** `upcoming` begins later, `current` counts today by the calendar of the post's mission, `past` counts no more. */
export const TENURE_STATES = ['upcoming', 'current', 'past'] as const;
export type TenureState = (typeof TENURE_STATES)[number];

/** The days of a tenure, both included. No last day means until further notice. */
export interface Term {
  startsOn: LocalDate;
  /** The day before `startsOn` where it was ended before it counted. */
  endsOn: LocalDate | null;
}

/** Who holds a post, as holder or as deputy, on which days. */
export interface Tenure extends Term {
  id: string;
  postId: string;
  personId: string;
  deputy: boolean;
}

/** True where two terms share a day. */
export function termsOverlap(one: Term, other: Term): boolean {
  if (isEmpty(one) || isEmpty(other)) return false;
  return (
    (one.endsOn === null || other.startsOn <= one.endsOn) &&
    (other.endsOn === null || one.startsOn <= other.endsOn)
  );
}

/** True where the term counts on this day. */
export function countsOn({ startsOn, endsOn }: Term, day: LocalDate): boolean {
  return startsOn <= day && (endsOn === null || endsOn >= day);
}

/** Whether a term counts on no day from this one on. */
export function isOver({ startsOn, endsOn }: Term, today: LocalDate): boolean {
  return endsOn !== null && (endsOn < today || endsOn < startsOn);
}

function isEmpty({ startsOn, endsOn }: Term): boolean {
  return endsOn !== null && endsOn < startsOn;
}
