import { readClock } from '@jalon/database/clock/clock.query';
import { areMailsWaiting } from '@jalon/database/reminder/mails.repository';
import type { Context } from '../context.ts';

/** Asks for the delivery of the mails of the outbox whose turn it is. Without a mail server they stay there. */
export async function askForDeliveries({ post, dataSource: { manager }, want }: Context): Promise<void> {
  if (!post) return;
  if (await areMailsWaiting(manager, await readClock(manager)))
    await want([{ name: 'deliver-mails', data: {} }]);
}
