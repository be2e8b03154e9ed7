import type { Me } from '@jalon/contracts/post/me';

/** The codes of the missions whose calendar this person amends, in order. */
export function missionsCoordinatedBy(posts: Me['posts']): string[] {
  const codes = posts.flatMap(({ kind, missionCode }) =>
    kind === 'coordinator' && missionCode ? [missionCode] : [],
  );
  return [...new Set(codes)].sort();
}
