import { areMailsWaiting } from '@jalon/database/reminder/mails.repository';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { Context } from '../context.ts';

/** Asks for the delivery of the mails of the outbox whose turn it is. Without a mail server they stay there. */
export async function askForDeliveries({ post, dataSource, want }: Context, now: Instant): Promise<void> {
  if (!post) return;
  if (await areMailsWaiting(dataSource.manager, now)) await want([{ name: 'deliver-mails', data: {} }]);
}
