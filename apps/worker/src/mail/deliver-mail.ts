import { DeliverMail } from '@jalon/use-cases/reminder/deliver-mail';
import type { Context } from '../context.ts';
import type { JobData } from '../job.ts';

/** Delivers one mail. A second job for the same mail finds it claimed or delivered and does nothing. */
export async function deliverMail(context: Context, { mailId }: JobData['deliver-mail']): Promise<void> {
  if (!context.handOver) return;
  const outcome = await new DeliverMail(context.transactions, context).execute(mailId, context.handOver);
  if (outcome === 'failed' || outcome === 'delayed')
    context.log.warn({ mailId, outcome }, 'A mail was not taken');
}
