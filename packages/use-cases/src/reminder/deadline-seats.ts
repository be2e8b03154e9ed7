import type { FoundSubject } from '@jalon/database/reminder/ladder-subjects.repository';
import type { LadderPost } from '@jalon/database/reminder/mail-recipients.repository';
import type { LadderSeat } from '@jalon/domain/reminder/address-lines';
import type { LadderRole } from '@jalon/domain/reminder/reminder-ladder';

/**
 * Who stands on the ladder of a deadline that no activity carries: where a lead stands, who must deliver it; above,
 * who is asked next. Null where the usual ladder of a lead organization, or of a voice, is meant. `coordinators` are
 * those of its mission, `leads` the posts there of the organization that must deliver.
 */
export function deadlineSeats(
  { duty, council }: FoundSubject,
  { posts, coordinators, leads }: { posts: LadderPost[]; coordinators: LadderPost[]; leads: LadderPost[] },
): LadderSeat[] | null {
  switch (duty) {
    case 'coordinator':
      return [...seats('lead', coordinators), ...seats('coordinator', coordinators)];
    case 'co_lead':
      return [
        ...seats(
          'lead',
          leads.filter(({ kind }) => kind === 'co_lead'),
        ),
        ...seats('co_lead', coordinators),
        ...seats('coordinator', coordinators),
      ];
    case 'clearance': {
      if (!council) return null;
      const own = posts.filter(
        (post) =>
          post.kind === 'clearance' &&
          post.side === council.voice &&
          post.benchmarkSetIds.includes(council.setId),
      );
      const above = council.voice === 'un' ? coordinators : [];
      return [...seats('lead', own), ...seats('co_lead', above), ...seats('coordinator', above)];
    }
    default:
      return null;
  }
}

function seats(role: LadderRole, posts: LadderPost[]): LadderSeat[] {
  return posts.map(({ postId, title, kind, personIds }) => ({
    role,
    postId,
    postTitle: title,
    kind,
    personIds,
  }));
}
