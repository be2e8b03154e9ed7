import type { Voice } from '../benchmark/benchmark.ts';
import type { Actor, ActorPost, PostKind } from '../post/post.ts';

/** Posts that read in the trail what happened to what they may read. */
const readsContent: ReadonlySet<PostKind> = new Set(['coordinator', 'clearance']);

/** As whom somebody reads the trail. */
export interface AuditViewer {
  /** The posts that count here: whoever also leads an activity somewhere reads nothing more for it. */
  posts: ActorPost[];
  /** Sees that things happened, without text, values, references or titles. */
  isAdministrator: boolean;
  /** The voices of benchmark reports whose trail is open, by mission or by set. */
  reports: { missionId: string | null; benchmarkSetId: string | null; voice: Voice }[];
}

/** What somebody's posts open of the trail; null where they open nothing. */
export function auditViewer({ posts }: Pick<Actor, 'posts'>): AuditViewer | null {
  const reading = posts.filter(({ kind }) => readsContent.has(kind));
  const isAdministrator = posts.some(({ kind }) => kind === 'administrator');
  if (reading.length === 0 && !isAdministrator) return null;
  return { posts: reading, isAdministrator, reports: reading.flatMap(reportsOf) };
}

function reportsOf(post: ActorPost): AuditViewer['reports'] {
  if (post.kind === 'coordinator') {
    return [{ missionId: post.missionId, benchmarkSetId: null, voice: 'un' }];
  }
  if (post.side === 'partner') return [];
  const voice = post.side;
  return post.benchmarkSetIds.map((benchmarkSetId) => ({ missionId: null, benchmarkSetId, voice }));
}
