import type { PostKind } from '../post/post.ts';

/** Posts that see or decide so much that a password alone is not enough; a deputy sees and decides the same. */
const obligedKinds: ReadonlySet<PostKind> = new Set([
  'coordinator',
  'rapporteur',
  'clearance',
  'administrator',
]);

/**
 * Whether somebody must have a second factor, by the posts that they hold today. Nobody must on a demonstration
 * account, whose password is printed at the start; they may.
 */
export function mustHaveSecondFactor(person: {
  demonstration: boolean;
  posts: readonly { kind: PostKind }[];
}): boolean {
  return !person.demonstration && person.posts.some(({ kind }) => obligedKinds.has(kind));
}
