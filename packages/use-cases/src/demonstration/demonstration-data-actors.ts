import type { Actor, ActorPost } from '@jalon/domain/post/post';
import type { DemonstrationData, DemonstrationPlan, DemonstrationPost } from './demonstration-data.ts';

/** Who is in a post on a day, counted from the load day: its holder, or the deputy of that account. */
export function personInPost(
  data: DemonstrationData,
  key: string,
  day: number,
  deputy?: string,
): string | null {
  const tenure = data.accounts.tenures.find(
    ({ post, person, role, startDays, endDays }) =>
      post === key &&
      (deputy ? role === 'deputy' && person === deputy : role === 'holder') &&
      startDays <= day &&
      day <= (endDays ?? Infinity),
  );
  return tenure?.person ?? null;
}

/** A person with every post held on that day. Codes, references and keys stand for ids. */
export function actorOn(data: DemonstrationData, account: string, day: number): Actor {
  const held = data.accounts.tenures.filter(
    ({ person, startDays, endDays }) =>
      person === account && startDays <= day && day <= (endDays ?? Infinity),
  );
  const posts = held.flatMap(({ post }) => data.accounts.posts.filter(({ key }) => key === post));
  return { personId: account, posts: posts.map((post) => actorPost(data, post)) };
}

function actorPost(data: DemonstrationData, post: DemonstrationPost): ActorPost {
  const organization = data.organizations.find(({ code }) => code === post.organization)!;
  return {
    postId: post.key,
    kind: post.kind,
    missionId: post.mission,
    organizationId: post.organization,
    side: organization.side,
    organizationLine: organizationLine(data, post.organization),
    planIds: plansOf(data, post),
    benchmarkSetIds: post.benchmarkSets ?? [],
  };
}

/** The organization, those above it and those below it. */
export function organizationLine(data: DemonstrationData, code: string): string[] {
  const above = (one: string): string[] => {
    const parent = data.organizations.find((organization) => organization.code === one)?.parent;
    return parent ? [parent, ...above(parent)] : [];
  };
  const below = data.organizations.filter((one) => above(one.code).includes(code)).map((one) => one.code);
  return [code, ...above(code), ...below];
}

/** The plans that a post reaches by name. */
function plansOf(data: DemonstrationData, post: DemonstrationPost): string[] {
  if (post.kind === 'observer') return post.plans ?? [];
  if (post.kind === 'rapporteur' || post.kind === 'clearance') {
    const sets = data.benchmarkSets.filter(({ reference }) => post.benchmarkSets?.includes(reference));
    return sets.flatMap(({ benchmarks }) => benchmarks.flatMap(({ plans }) => plans));
  }
  return data.plans
    .filter((plan) => organizationsOf(plan).has(post.organization))
    .map(({ reference }) => reference);
}

/** Every organization that signs, leads, co-leads or supports something in a plan. */
export function organizationsOf(plan: DemonstrationPlan): Set<string> {
  const activities = plan.pillars.flatMap(({ commitments }) => commitments.flatMap((one) => one.activities));
  return new Set([
    ...plan.parties,
    ...plan.pillars.flatMap(({ leadOrganization, coLeadOrganization }) => [
      leadOrganization,
      coLeadOrganization,
    ]),
    ...activities.flatMap(({ leadOrganization, supportOrganizations }) => [
      ...(leadOrganization ? [leadOrganization] : []),
      ...(supportOrganizations ?? []),
    ]),
  ]);
}
