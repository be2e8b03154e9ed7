import type { Voice } from '@jalon/domain/benchmark/benchmark';
import type { Actor } from '@jalon/domain/post/post';
import { mayDo } from '@jalon/domain/post/rights';

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
