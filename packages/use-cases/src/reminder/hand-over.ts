import type { MailEntity } from '@jalon/database/reminder/reminder.entity';

/** What the mail server said. */
export type Handover = { accepted: true } | { accepted: false; permanent: boolean; answer: string };

/** Hands one mail to a mail server. It never throws for what a server says. */
export type HandOver = (mail: OutgoingMail) => Promise<Handover>;

export interface OutgoingMail
  extends Pick<MailEntity, 'to' | 'subject' | 'html' | 'text' | 'language' | 'messageId' | 'createdAt'> {
  /** The Message-ID that it answers to. */
  thread?: string | null;
  /** Where one click unsubscribes what is optional in it (RFC 8058). */
  unsubscribeUrl?: string | null;
}
