import { allow, type Decision, refuse } from '../decision.ts';
import type { LocalDate } from '../mission/local-date.ts';
import type { PostKind } from './post.ts';
import { type Tenure, type Term, termsOverlap } from './tenure.ts';

/** A tenure that is wanted; the days are of the post's mission. */
export interface WantedTenure extends Term {
  personId: string;
  deputy: boolean;
}

/** The post, and the tenures that it has had or will have. */
export interface HeldSoFar {
  kind: PostKind;
  tenures: Tenure[];
}

/**
 * Gives a post to somebody, as its holder or deputy, if nobody else is that on any of these days. Nobody gives a
 * post to themselves, and a head's post has no account behind it.
 */
export function startTenure(
  post: HeldSoFar,
  wanted: WantedTenure,
  { giverId, today }: { giverId: string; today: LocalDate },
): Decision<WantedTenure> {
  if (post.kind === 'head') return refuse('head-takes-no-tenure');
  if (wanted.personId === giverId) return refuse('own-tenure', { pointer: '/personId' });
  if (wanted.endsOn !== null && wanted.endsOn < wanted.startsOn)
    return refuse('ends-before-it-starts', { pointer: '/endsOn' });
  if (wanted.endsOn !== null && wanted.endsOn < today)
    return refuse('date-in-the-past', { pointer: '/endsOn' });
  const sameDays = post.tenures.filter((tenure) => termsOverlap(tenure, wanted));
  if (sameDays.some(({ personId }) => personId === wanted.personId))
    return refuse('holds-it-already', { pointer: '/personId' });
  if (sameDays.some(({ deputy }) => deputy === wanted.deputy))
    return refuse('tenure-overlaps', { pointer: '/startsOn' });
  return allow(wanted);
}
