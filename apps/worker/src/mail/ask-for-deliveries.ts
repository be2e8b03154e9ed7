import { readClock } from '@jalon/database/clock/clock.query';
import { undeliveredMailIds } from '@jalon/database/reminder/mails.repository';
import type { Context } from '../context.ts';

const mostMailsAtOnce = 500;

/** Asks for the delivery of every mail of the outbox whose turn it is. Without a mail server they stay there. */
export async function askForDeliveries(context: Context): Promise<void> {
  if (!context.handOver) return;
  const { manager } = context.dataSource;
  const ids = await undeliveredMailIds(manager, await readClock(manager), mostMailsAtOnce);
  if (ids.length > 0) await context.want(ids.map((mailId) => ({ name: 'deliver-mail', data: { mailId } })));
}
