import { readClock } from '@jalon/database/clock/clock.query';
import { isDigestDue } from '@jalon/database/reminder/digests.repository';
import { PlanDigests } from '@jalon/use-cases/reminder/plan-digests';
import { SendDigest } from '@jalon/use-cases/reminder/send-digest';
import type { Context } from '../context.ts';
import { askForDeliveries } from '../mail/ask-for-deliveries.ts';
import { reasonOf } from '../reason-of.ts';

/** More than this many mails wait for the next tick. */
const mostDigestsInTick = 20_000;
/** Mails begin to leave while others are still being written. */
const deliverAfterMails = 50;
const waitForOthersMs = 25;

/** Plans the digests whose hour has come in each mission, then sends one after the other to the outbox. */
export async function sendDueReminders(context: Context): Promise<void> {
  await planDueDigests(context);
  const { dataSource, transactions, publicUrl, log } = context;
  const send = new SendDigest(transactions, publicUrl);
  for (let turn = 1; turn <= mostDigestsInTick && !context.isStopping(); turn += 1) {
    const outcome = await send.next();
    if (outcome === null) {
      if (!(await isDigestDue(dataSource.manager, await readClock(dataSource.manager)))) return;
      // Another worker holds the last ones: what this tick promises is only true once they are out.
      await new Promise((resolve) => setTimeout(resolve, waitForOthersMs));
      continue;
    }
    if (outcome.state === 'failed') {
      log.error(
        { digestId: outcome.digestId, reason: reasonOf(outcome.error) },
        'A digest could not be sent',
      );
    }
    // Where the queue is down the next tick asks again.
    if (turn % deliverAfterMails === 0) await askForDeliveries(context).catch(() => undefined);
  }
}

async function planDueDigests({ transactions, log }: Context): Promise<void> {
  const plan = new PlanDigests(transactions);
  for (const missionId of await plan.missionsDue()) {
    try {
      await plan.execute(missionId);
    } catch (error) {
      log.error({ missionId, reason: reasonOf(error) }, 'The digests of a mission could not be planned');
    }
  }
}
