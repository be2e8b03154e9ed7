import { isVisible } from '../post/is-visible.ts';
import type { Actor } from '../post/post.ts';
import type { Marked } from '../post/reader.ts';
import { readerOf } from '../post/reader-of.ts';

/** A mail in the outbox, and what it speaks of. */
export interface OutboxMail {
  /** Whose mail it is. */
  personId: string;
  /** The missions of the posts through which it came. */
  missionIds: string[];
  /** The activities it names, each with its plan and its markings. */
  about: (Marked & { planId: string; missionId: string })[];
}

/**
 * Everyone reads their own mails; a coordinator those of her mission of which she may read everything that is
 * in them. The administrator sees queues, no content.
 */
export function mayReadMail(actor: Actor, mail: OutboxMail): boolean {
  if (mail.personId === actor.personId) return true;
  const coordinates = actor.posts.filter(({ kind }) => kind === 'coordinator');
  const isOfHerMissions =
    mail.missionIds.length > 0 &&
    mail.missionIds.every((id) => coordinates.some(({ missionId }) => missionId === id));
  if (!isOfHerMissions) return false;
  return mail.about.every((item) => {
    const reader = readerOf(actor, { id: item.planId, missionId: item.missionId });
    return reader !== null && isVisible(item, reader);
  });
}
