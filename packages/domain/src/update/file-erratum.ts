import { allow, type Decision, refuse } from '../decision.ts';
import type { Actor, ActorPost } from '../post/post.ts';
import { mayDo, type Place } from '../post/rights.ts';
import type { Update } from './update.ts';

/**
 * Whether a correction may be put beside an update that can no longer be edited. It is the lead's own or the
 * coordinator's, it has a reason, and it stays visible; the words as sent stay too.
 */
export function canFileErratum(
  update: Pick<Update, 'state'>,
  erratum: { text: string; reason: string },
  actor: Pick<Actor, 'posts'>,
  context: { place: Place },
): Decision<{ post: ActorPost }> {
  const filer = mayDo(actor, 'file_erratum', context.place);
  if (!filer.allowed) return filer;
  if (update.state === 'draft' || update.state === 'returned') return refuse('update-not-submitted');
  if (erratum.text.trim() === '') return refuse('text-empty', { pointer: '/text' });
  if (erratum.reason.trim() === '') return refuse('reason-required', { pointer: '/reason' });
  return allow({ post: filer.value });
}
