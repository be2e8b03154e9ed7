import { isDigestDue } from '@jalon/database/reminder/digests.repository';
import type { Instant } from '@jalon/domain/mission/local-date';
import { PlanDigests } from '@jalon/use-cases/reminder/plan-digests';
import { SendDigests } from '@jalon/use-cases/reminder/send-digests';
import type { Context } from '../context.ts';
import { askForDeliveries } from '../mail/ask-for-deliveries.ts';
import { reasonOf } from '../reason-of.ts';

/** More than this many mails wait for the next tick. */
const mostDigestsInTick = 20_000;
const waitForOthersMs = 25;

/**
 * Plans the digests whose hour has come in each mission, then sends them to the outbox. Answers whether everything
 * that is due is there; where not, the next tick goes on.
 */
export async function sendDueReminders(context: Context, now: Instant): Promise<boolean> {
  const isPlanned = await planDueDigests(context, now);
  const { transactions, publicUrl, log } = context;
  const areDue = () => isDigestDue(context.dataSource.manager, now);
  if (!(await areDue())) return isPlanned;
  const send = new SendDigests(transactions, publicUrl);
  for (let looked = 0; looked < mostDigestsInTick && !context.isStopping(); ) {
    const outcomes = await send.next();
    looked += Math.max(1, outcomes.length);
    for (const outcome of outcomes)
      if (outcome.state === 'failed') {
        const { digestId, error } = outcome;
        log.error({ digestId, reason: reasonOf(error) }, 'A digest could not be sent');
      }
    if (outcomes.length > 0) {
      // Mails begin to leave while others are still being written. Where the queue is down the next tick asks again.
      await askForDeliveries(context, now).catch(() => undefined);
      continue;
    }
    if (!(await areDue())) return isPlanned;
    // Another worker holds the last ones: what this tick promises is only true once they are out.
    await new Promise((resolve) => setTimeout(resolve, waitForOthersMs));
  }
  return false;
}

/** One mission's trouble is its own: it is said, and the others are planned. */
async function planDueDigests({ transactions, log }: Context, now: Instant): Promise<boolean> {
  const plan = new PlanDigests(transactions);
  let isPlanned = true;
  for (const missionId of await plan.missionsDue(now)) {
    try {
      await plan.execute(missionId);
    } catch (error) {
      isPlanned = false;
      log.error({ missionId, reason: reasonOf(error) }, 'The digests of a mission could not be planned');
    }
  }
  return isPlanned;
}
