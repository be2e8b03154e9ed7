import type { MailReply } from '@jalon/contracts/reminder/reminder';

const delivered = { icon: 'check', tone: 've', words: 'delivered' } as const;
const failed = { icon: 'alert', tone: 'co', words: 'failed-mail' } as const;
const waiting = { icon: 'clock', tone: 'ns', words: 'waits-delivery' } as const;

/** The shape, tone and word of what became of a mail. */
export function mailOutcome({ deliveredAt, failedAt }: Pick<MailReply, 'deliveredAt' | 'failedAt'>) {
  if (deliveredAt) return delivered;
  return failedAt ? failed : waiting;
}
