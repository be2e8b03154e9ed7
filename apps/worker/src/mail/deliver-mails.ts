import { DeliverMails, type DeliveryOutcomes } from '@jalon/use-cases/reminder/deliver-mails';
import type { Context } from '../context.ts';

const mailsAtOnce = 100;
/** While the mails of one round leave, those of the other are claimed and rechecked. */
const roundsAtOnce = 2;

/** The deliveries under way, by the process that makes them: true where they were asked for again meanwhile. */
const underWay = new WeakMap<Context, { askedAgain: boolean }>();

/**
 * Delivers every mail whose turn it is. One round at a time in each process, so that a mail server that keeps everyone
 * waiting does not keep the ticks waiting too; what is asked for meanwhile is one more round.
 */
export async function deliverMails(context: Context): Promise<void> {
  const running = underWay.get(context);
  if (running) {
    running.askedAgain = true;
    return;
  }
  const round = { askedAgain: false };
  underWay.set(context, round);
  try {
    do {
      round.askedAgain = false;
      await Promise.all(Array.from({ length: roundsAtOnce }, () => deliverAll(context)));
    } while (round.askedAgain && !context.isStopping());
  } finally {
    underWay.delete(context);
  }
}

async function deliverAll({
  transactions,
  publicUrl,
  secret,
  post,
  isStopping,
  log,
}: Context): Promise<void> {
  if (!post) return;
  const deliver = new DeliverMails(transactions, { publicUrl, secret });
  let outcomes: DeliveryOutcomes;
  do {
    const lanes = Math.ceil(post.lanes / roundsAtOnce);
    outcomes = await deliver.next(post.handOver, { most: mailsAtOnce }, { lanes, isStopping });
    for (const [mailId, outcome] of outcomes)
      if (outcome === 'failed' || outcome === 'delayed')
        log.warn({ mailId, outcome }, 'A mail was not taken');
  } while (outcomes.size > 0 && !isStopping());
}
