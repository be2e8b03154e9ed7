import type { FoundSubject } from '@jalon/database/reminder/ladder-subjects.repository';
import type { LadderPost } from '@jalon/database/reminder/mail-recipients.repository';
import type { LadderSeat } from '@jalon/domain/reminder/address-lines';
import type { LadderRole } from '@jalon/domain/reminder/reminder-ladder';

/**
 * Who stands on the ladder of a deadline that no activity carries: where a lead stands, who must deliver it; above,
 * who is asked next. Null where the usual ladder of a lead organization, or of a voice, is meant.
 */
export function deadlineSeats(posts: LadderPost[], subject: FoundSubject): LadderSeat[] | null {
  const { duty, missionId, council, leadOrganizationId } = subject;
  const inMission = posts.filter((post) => post.missionId === missionId);
  const coordinators = inMission.filter(({ kind }) => kind === 'coordinator');
  switch (duty) {
    case 'coordinator':
      return [...seats('lead', coordinators), ...seats('coordinator', coordinators)];
    case 'co_lead': {
      const own = inMission.filter(
        (post) => post.kind === 'co_lead' && post.organizationId === leadOrganizationId,
      );
      return [
        ...seats('lead', own),
        ...seats('co_lead', coordinators),
        ...seats('coordinator', coordinators),
      ];
    }
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
