import type { Voice } from '@jalon/domain/benchmark/benchmark';
import type { Place } from '@jalon/domain/post/rights';

/** Where one voice's report is written, for the table of rights. */
export function reportPlace(missionId: string, benchmarkSetId: string, voice: Voice): Place {
  return { missionId, planId: null, benchmarkSetId, voice };
}
