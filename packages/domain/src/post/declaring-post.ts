import { allow, type Decision, refuse } from '../decision.ts';
import type { Actor, ActorPost } from './post.ts';
import { mayDo, type Place } from './rights.ts';

/** In whose name somebody declares, and for whom where they record for the lead. */
export interface Declarer {
  post: ActorPost;
  recordedForOrganizationId: string | null;
}

/**
 * The post in which this person declares on an activity: as its lead, else as co-lead or coordinator, who record
 * for the lead. `not-the-lead` for who reports on other activities; `may-not-do-this` for who reports on none.
 */
export function declaringPost(
  actor: Pick<Actor, 'posts'>,
  place: Place & { leadOrganizationId: string },
): Decision<Declarer> {
  const lead = mayDo(actor, 'declare', place);
  if (lead.allowed) return allow({ post: lead.value, recordedForOrganizationId: null });
  const recorder = mayDo(actor, 'record_for_lead', place);
  if (recorder.allowed) {
    return allow({ post: recorder.value, recordedForOrganizationId: place.leadOrganizationId });
  }
  const isReportingPost = actor.posts.some(({ kind }) => kind === 'focal_point' || kind === 'co_lead');
  return recorder.refusal.code === 'may-not-do-this' && isReportingPost ? refuse('not-the-lead') : recorder;
}
