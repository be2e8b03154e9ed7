import type { ActorPost, PostKind } from '@jalon/domain/post/post';

/**
 * Who changes something on which page. Elsewhere there is nothing to save, and the frame says nothing of saving:
 * the overview, the mails and the list of plans are read; a report's form says itself where its draft stands.
 */
const changes: Readonly<Record<string, readonly PostKind[]>> = {
  board: ['coordinator', 'co_lead', 'focal_point'],
  returns: ['coordinator', 'focal_point'],
  verification: ['coordinator', 'co_lead'],
  reminders: ['coordinator'],
  benchmarks: ['coordinator', 'rapporteur', 'clearance'],
};

/** Whether a holder of these posts can change anything on the page of this title. */
export function savesOn(title: string | undefined, posts: readonly Pick<ActorPost, 'kind'>[]): boolean {
  const kinds = (title && changes[title]) || [];
  return posts.some(({ kind }) => kinds.includes(kind));
}
