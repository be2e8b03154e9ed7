import type { MailEntity } from '@jalon/database/reminder/reminder.entity';

/**
 * The thread in which a mail program shows the reminders of one person and month: the Message-ID of a mail that
 * was never written, to which all of them answer. Null for a mail that is no reminder.
 */
export function threadOf(
  { kind, personId, createdAt }: Pick<MailEntity, 'kind' | 'personId' | 'createdAt'>,
  publicUrl: string,
): string | null {
  if (kind !== 'digest') return null;
  return `<digests-${personId}-${createdAt.slice(0, 7)}@${new URL(publicUrl).hostname}>`;
}
