import type { ActorPost, PostKind } from '@jalon/domain/post/post';

/** Which entries a person's posts open. The server decides again on every route. */
export interface Navigation {
  myActivities: boolean;
  returns: boolean;
  verification: boolean;
  reminders: boolean;
  benchmarks: boolean;
  outbox: boolean;
  audit: boolean;
  redactions: boolean;
  administration: boolean;
  operations: boolean;
}

const opens = {
  myActivities: ['focal_point'],
  returns: ['coordinator', 'co_lead', 'focal_point'],
  verification: ['coordinator', 'co_lead'],
  reminders: ['coordinator', 'co_lead', 'focal_point'],
  benchmarks: ['coordinator', 'co_lead', 'rapporteur', 'clearance'],
  outbox: ['coordinator', 'co_lead', 'focal_point', 'rapporteur', 'clearance', 'observer', 'administrator'],
  administration: ['administrator'],
  operations: ['administrator'],
  audit: ['coordinator', 'clearance', 'administrator'],
} as const satisfies Record<Exclude<keyof Navigation, 'redactions'>, readonly PostKind[]>;

export function navigationFor(posts: readonly ActorPost[]): Navigation {
  const held = new Set<string>(posts.map((post) => post.kind));
  const entries = Object.entries(opens).map(([entry, kinds]) => [
    entry,
    kinds.some((kind) => held.has(kind)),
  ]);
  return { ...Object.fromEntries(entries), redactions: posts.some(decidesOnRedactions) } as Navigation;
}

/** The coordinator for the UN side; focal points and clearance for the national one. */
function decidesOnRedactions({ kind, side }: ActorPost): boolean {
  return kind === 'coordinator' || ((kind === 'focal_point' || kind === 'clearance') && side === 'national');
}
