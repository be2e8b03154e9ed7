import { readClock } from '@jalon/database/clock/clock.query';
import { isDigestDue } from '@jalon/database/reminder/digests.repository';
import { PlanDigests } from '@jalon/use-cases/reminder/plan-digests';
import { SendDigest } from '@jalon/use-cases/reminder/send-digest';
import type { Context } from '../context.ts';

/** More than this many mails wait for the next tick. */
const mostDigestsInTick = 20_000;
const waitForOthersMs = 25;

/** Plans the digests whose hour has come in each mission, then sends one after the other to the outbox. */
export async function sendDueReminders(context: Context): Promise<void> {
  const { transactions, publicUrl, log } = context;
  const plan = new PlanDigests(transactions);
  for (const missionId of await plan.missionsDue()) {
    try {
      await plan.execute(missionId);
    } catch (error) {
      log.error({ missionId, reason: String(error) }, 'The digests of a mission could not be planned');
    }
  }
  const send = new SendDigest(transactions, publicUrl);
  for (let sent = 0; sent < mostDigestsInTick && !context.isStopping(); sent += 1) {
    const outcome = await send.next();
    if (outcome === null) {
      if (!(await isDigestDue(context.dataSource.manager, await readClock(context.dataSource.manager))))
        return;
      // Another worker holds the last ones: what this tick promises is only true once they are out.
      await new Promise((resolve) => setTimeout(resolve, waitForOthersMs));
      continue;
    }
    if (outcome.state === 'failed') {
      log.error({ digestId: outcome.digestId, reason: String(outcome.error) }, 'A digest could not be sent');
    }
  }
}
