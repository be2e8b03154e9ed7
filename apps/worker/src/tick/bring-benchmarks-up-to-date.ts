import type { Instant } from '@jalon/domain/mission/local-date';
import { BringDraftsUpToDate } from '@jalon/use-cases/benchmark/bring-drafts-up-to-date';
import type { Context } from '../context.ts';
import { reasonOf } from '../reason-of.ts';

/** Brings the benchmark drafts of each mission up to date, on the days for it. One mission's trouble is its own. */
export async function bringBenchmarksUpToDate({ transactions, log }: Context, now: Instant): Promise<void> {
  const drafts = new BringDraftsUpToDate(transactions);
  for (const missionId of await drafts.missionsDue(now)) {
    try {
      await drafts.execute(missionId);
    } catch (error) {
      log.error(
        { missionId, reason: reasonOf(error) },
        'The benchmark drafts of a mission could not be brought up to date',
      );
    }
  }
}
