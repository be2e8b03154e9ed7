import type { Side } from '../organization/organization.ts';

export const POST_KINDS = [
  'coordinator',
  'focal_point',
  'co_lead',
  'rapporteur',
  'clearance',
  'observer',
  'administrator',
  'head',
] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** Who acts: a person in the posts that they hold on this very day. */
export interface Actor {
  personId: string;
  /** Posts whose tenure covers today in the post's mission. `head` is never among them: it cannot sign in. */
  posts: ActorPost[];
}

export interface ActorPost {
  postId: string;
  kind: PostKind;
  missionId: string | null;
  organizationId: string;
  side: Side;
  /** The organization itself, those above and those below it: a finding must come from outside this line. */
  organizationLine: string[];
  /**
   * The plans this post reaches by name: for a focal point those its organization signs, leads, co-leads or
   * supports; for rapporteur and clearance those behind its benchmark sets; for an observer those opened to it.
   * Coordinators and co-leads reach every plan of their mission instead.
   */
  planIds: string[];
  /** For rapporteur and clearance: the benchmark sets they write for. */
  benchmarkSetIds: string[];
}
