import { allow, type Decision, refuse } from '../decision.ts';
import type { Actor, ActorPost } from '../post/post.ts';
import { mayDo, type Place, postsThatMay } from '../post/rights.ts';
import type { Redaction } from './redaction.ts';

/** The post in which somebody asks for a passage to be taken out of this plan. */
export function requestRedaction(actor: Pick<Actor, 'posts'>, on: Place): Decision<ActorPost> {
  return mayDo(actor, 'redact', on);
}

/** The post in which somebody confirms or refuses it: another person, in a post of the other side. */
export function decideRedaction(
  redaction: Pick<Redaction, 'state' | 'requestedById' | 'requestedSide'>,
  actor: Actor,
  on: Place,
): Decision<ActorPost> {
  const right = mayDo(actor, 'redact', on);
  if (!right.allowed) return right;
  if (redaction.requestedById === actor.personId) return refuse('own-redaction');
  const post = postsThatMay(actor, 'redact', on).find(({ side }) => side !== redaction.requestedSide);
  if (!post) return refuse('redaction-needs-the-other-side');
  if (redaction.state !== 'requested') return refuse('redaction-decided');
  return allow(post);
}

/** What stands in the place of the words: one form in every language, with the mission's date. */
export function tombstoneOf(today: string): string {
  return `[redacted ${today}]`;
}
