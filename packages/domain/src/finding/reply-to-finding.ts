import { allow, type Decision, refuse } from '../decision.ts';
import type { Actor, ActorPost } from '../post/post.ts';
import { mayDo, type Place } from '../post/rights.ts';

/**
 * Whether the lead may reply to a finding: once, in words. A reply changes no finding. The seven days of the
 * reminder ladder are a target: a later reply is still taken, the lead has a right to it.
 */
export function canReply(
  reply: { text: string },
  actor: Pick<Actor, 'posts'>,
  context: { place: Place; alreadyReplied: boolean },
): Decision<{ post: ActorPost }> {
  const replier = mayDo(actor, 'reply', context.place);
  if (!replier.allowed) return replier.refusal.code === 'not-found' ? replier : refuse('not-the-lead');
  if (context.alreadyReplied) return refuse('finding-already-replied');
  if (reply.text.trim() === '') return refuse('text-empty', { pointer: '/text' });
  return allow({ post: replier.value });
}
