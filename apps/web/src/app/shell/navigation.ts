import type { ActorPost, PostKind } from '@jalon/domain/post/post';

/** Which entries a person's posts open. The server decides again on every route. */
export interface Navigation {
  myActivities: boolean;
  returns: boolean;
  verification: boolean;
  reminders: boolean;
  benchmarks: boolean;
  outbox: boolean;
  administration: boolean;
}

const opens = {
  myActivities: ['focal_point'],
  returns: ['coordinator', 'co_lead', 'focal_point'],
  verification: ['coordinator', 'co_lead'],
  reminders: ['coordinator', 'co_lead', 'focal_point'],
  benchmarks: ['coordinator', 'co_lead', 'rapporteur', 'clearance'],
  outbox: ['coordinator', 'co_lead', 'focal_point', 'rapporteur', 'clearance', 'observer', 'administrator'],
  administration: ['administrator'],
} as const satisfies Record<keyof Navigation, readonly PostKind[]>;

export function navigationFor(posts: readonly ActorPost[]): Navigation {
  const held = new Set<string>(posts.map((post) => post.kind));
  const entries = Object.entries(opens).map(([entry, kinds]) => [
    entry,
    kinds.some((kind) => held.has(kind)),
  ]);
  return Object.fromEntries(entries) as Navigation;
}
