import type { Actor, ActorPost, PostKind } from './post.ts';
import { type PlanPlace, reachesPlan } from './reaches-plan.ts';
import type { Audience, Reader } from './reader.ts';

/** Posts that read what is confidential whoever wrote it, within their side's audience. */
const readsConfidential: ReadonlySet<PostKind> = new Set(['coordinator', 'rapporteur', 'clearance']);

/**
 * What this person may see within this plan: the sum of their posts there. Null means that for them the plan
 * does not exist, which is answered with 404.
 */
export function readerOf(actor: Pick<Actor, 'posts'>, plan: PlanPlace): Reader | null {
  const reaching = actor.posts.filter((post) => reachesPlan(post, plan));
  if (reaching.length === 0) return null;
  const seats = reaching.filter((post) => post.kind !== 'observer');
  return {
    planId: plan.id,
    audiences: [...new Set<Audience>(['all', ...seats.flatMap(audienceOfSide)])],
    sides: [...new Set(seats.map((post) => post.side))],
    readsConfidential: seats.some((post) => readsConfidential.has(post.kind)),
    organizationIds: [...new Set(seats.map((post) => post.organizationId))],
    observesOnly: seats.length === 0,
  };
}

/** A partner is on neither side: only what is for all is for them. */
function audienceOfSide(post: ActorPost): Audience[] {
  return post.side === 'un' || post.side === 'national' ? [post.side] : [];
}
