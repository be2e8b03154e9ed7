import type { Actor } from '../post/post.ts';
import { mayDo } from '../post/rights.ts';

/** Whose mails that did not arrive somebody looks after: everybody's, those of some missions, or nobody's (null). */
export type DeadLetterScope = 'all' | readonly string[];

export function deadLetterScope(actor: Pick<Actor, 'posts'>): DeadLetterScope | null {
  if (mayDo(actor, 'mend_mails', { missionId: null, planId: null }).allowed) return 'all';
  const missionIds = new Set(actor.posts.flatMap(({ missionId }) => missionId ?? []));
  const own = [...missionIds].filter(
    (missionId) => mayDo(actor, 'mend_mails', { missionId, planId: null }).allowed,
  );
  return own.length > 0 ? own : null;
}
