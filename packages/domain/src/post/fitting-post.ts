import { allow, type Decision, refuse } from '../decision.ts';
import type { Side } from '../organization/organization.ts';
import type { PostKind } from './post.ts';

/** What a post is made of, as far as it must fit together. */
export interface PostParts {
  kind: PostKind;
  organization: { missionId: string | null; side: Side };
  missionId: string | null;
  benchmarkSets: { missionId: string }[];
}

/** The sides whose organizations may have a post of this kind. */
const SIDES_OF_KIND: Record<PostKind, readonly Side[]> = {
  coordinator: ['un'],
  co_lead: ['un'],
  focal_point: ['national', 'partner'],
  rapporteur: ['national', 'un'],
  clearance: ['national', 'un'],
  observer: ['national', 'un', 'partner'],
  administrator: ['national', 'un', 'partner'],
  head: ['national', 'partner'],
};

/** Kinds whose rights end where their mission does; the others may serve several. */
const WITHOUT_MISSION: ReadonlySet<PostKind> = new Set(['observer', 'administrator']);
const WITH_BENCHMARK_SETS: ReadonlySet<PostKind> = new Set(['rapporteur', 'clearance']);

/** Whether kind, organization, mission and benchmark sets of a post fit together. */
export function fittingPost(post: PostParts): Decision<PostParts> {
  const { kind, organization, missionId, benchmarkSets } = post;
  if (!SIDES_OF_KIND[kind].includes(organization.side))
    return refuse('side-does-not-fit', { pointer: '/organizationId' });
  const needsMission = !WITHOUT_MISSION.has(kind);
  if (needsMission && missionId === null) return refuse('mission-does-not-fit', { pointer: '/missionId' });
  if (missionId !== null && organization.missionId !== null && organization.missionId !== missionId)
    return refuse('mission-does-not-fit', { pointer: '/missionId' });
  const isWriter = WITH_BENCHMARK_SETS.has(kind);
  const setsFit =
    isWriter === benchmarkSets.length > 0 && benchmarkSets.every((set) => set.missionId === missionId);
  if (!setsFit) return refuse('benchmark-set-does-not-fit', { pointer: '/benchmarkSetIds' });
  return allow(post);
}
