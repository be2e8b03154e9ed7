import type { Actor } from '../post/post.ts';
import { reachesPlan } from '../post/reaches-plan.ts';
import { mayDo } from '../post/rights.ts';
import type { Voice } from './benchmark.ts';

/** Where a benchmark set stands, and the plans that feed its benchmarks. */
export interface FedSet {
  id: string;
  missionId: string;
  planIds: readonly string[];
}

/** Who reads a benchmark set: who writes for it, the mission's coordinator, and who reaches a plan that feeds it. */
export function seesBenchmarkSet(actor: Pick<Actor, 'posts'>, set: FedSet): boolean {
  return actor.posts.some(
    (post) =>
      post.benchmarkSetIds.includes(set.id) ||
      (post.kind === 'coordinator' && post.missionId === set.missionId) ||
      set.planIds.some((id) => reachesPlan(post, { id, missionId: set.missionId })),
  );
}

/** Where a report stands, and whether one of its assessments was opened to the other side. */
export interface SharedReport {
  missionId: string;
  setId: string;
  voice: Voice;
  hasShared: boolean;
}

/**
 * How much of a report somebody sees: all of it on its own side, what was shared where they write for the other
 * voice, and otherwise nothing.
 */
export function seesReport(
  actor: Pick<Actor, 'posts'>,
  { missionId, setId, voice, hasShared }: SharedReport,
): 'whole' | 'shared' | null {
  const place = { missionId, planId: null, benchmarkSetId: setId };
  if (mayDo(actor, 'read_report', { ...place, voice }).allowed) return 'whole';
  const other = voice === 'un' ? 'national' : 'un';
  return hasShared && mayDo(actor, 'read_report', { ...place, voice: other }).allowed ? 'shared' : null;
}
