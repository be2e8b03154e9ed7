import { allow, type Decision, refuse } from '../decision.ts';
import type { Actor, ActorPost } from '../post/post.ts';
import { mayDo, type Place } from '../post/rights.ts';
import type { Update } from './update.ts';

export interface AnswerContext {
  place: Place;
  answer: 'accept' | 'return';
  /** Why it is returned; a note of acceptance is optional and not asked about here. */
  reason?: string;
  /** A further update of this activity is a draft or returned: at most one may be, so this one cannot be returned. */
  hasOpenUpdate?: boolean;
}

/**
 * Whether this person may accept or return this update. Nobody answers their own or what they recorded for the
 * lead, in any post; where the co-lead's own organization leads, the coordinator answers.
 */
export function canAnswer(
  update: Pick<Update, 'state' | 'personId' | 'writerIds' | 'recordedForOrganizationId'>,
  actor: Actor,
  context: AnswerContext,
): Decision<{ post: ActorPost }> {
  const answerer = mayDo(actor, 'answer', context.place);
  if (!answerer.allowed && answerer.refusal.code === 'not-found') return answerer;
  const own = isOwn(update, actor);
  if (own) return own;
  if (!answerer.allowed) return answerer;
  if (update.state !== 'submitted') return refuse('update-not-submitted');
  if (context.answer === 'return' && !context.reason?.trim()) {
    return refuse('reason-required', { pointer: '/reason' });
  }
  if (context.answer === 'return' && context.hasOpenUpdate) return refuse('update-exists');
  return allow({ post: answerer.value });
}

/** The same for a verification: its writer and its recorder stay out of it in every post they hold. */
export function isOwn(
  update: Pick<Update, 'personId' | 'writerIds' | 'recordedForOrganizationId'>,
  actor: Actor,
): Decision<never> | null {
  const hasWritten = update.personId === actor.personId || update.writerIds?.includes(actor.personId);
  if (!hasWritten) return null;
  return refuse(update.recordedForOrganizationId === null ? 'own-update' : 'own-record');
}
