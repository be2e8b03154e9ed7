import type { PostReply } from '@jalon/contracts/post/post';
import { localText } from '../../shared/language/format.ts';

export interface OrganizationGroup {
  id: string;
  name: string;
  posts: PostReply[];
}

export interface MissionGroup {
  /** Null for posts that belong to no mission. */
  mission: PostReply['mission'];
  organizations: OrganizationGroup[];
}

/** Posts under their organizations under their missions, each in the order of the names; without a mission last. */
export function postGroups(posts: readonly PostReply[]): MissionGroup[] {
  const missions = new Map<string, MissionGroup>();
  for (const post of posts) {
    const key = post.mission?.id ?? '';
    const group = missions.get(key) ?? { mission: post.mission, organizations: [] };
    missions.set(key, group);
    place(group, post);
  }
  const groups = [...missions.values()].sort(byCountry);
  for (const { organizations } of groups)
    organizations.sort((one, other) => one.name.localeCompare(other.name));
  return groups;
}

function place(group: MissionGroup, post: PostReply): void {
  const { id, name } = post.organization;
  const known = group.organizations.find((organization) => organization.id === id);
  if (known) known.posts.push(post);
  else group.organizations.push({ id, name, posts: [post] });
}

function byCountry(one: MissionGroup, other: MissionGroup): number {
  if (!one.mission || !other.mission) return one.mission ? -1 : 1;
  return localText(one.mission.country).localeCompare(localText(other.mission.country));
}
