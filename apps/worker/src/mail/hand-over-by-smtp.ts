import type { HandOver } from '@jalon/use-cases/reminder/hand-over';
import { createTransport } from 'nodemailer';

const connectionTimeoutMs = 15_000;
/** A server that says nothing for so long says nothing more. */
const usualSocketTimeoutMs = 45_000;

/** As many mails leave at the same time. */
const lanes = 6;

export interface SmtpPost {
  handOver: HandOver;
  /** How many mails it takes at the same time. */
  lanes: number;
  close(): void;
}

/**
 * Hands mails to the server of `SMTP_URL`. A recipient or a message that the server refuses for good (5xx) is a
 * permanent failure; everything else, a wrong password included, is the operator's to mend and is tried again.
 */
export function smtpPost(
  smtpUrl: string,
  publicUrl: string,
  { socketTimeoutMs } = { socketTimeoutMs: usualSocketTimeoutMs },
): SmtpPost {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: lanes,
    // Whether a mail is sent once more is decided by its claim, after it was rechecked, and never in here.
    maxRequeues: 0,
    connectionTimeout: connectionTimeoutMs,
    greetingTimeout: connectionTimeoutMs,
    socketTimeout: socketTimeoutMs,
    // A mail never reaches for a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const from = { name: 'Jalon', address: senderOf(smtpUrl, publicUrl) };
  return {
    lanes,
    handOver: async (mail) => {
      try {
        await transport.sendMail({
          from,
          // An address alone: what looks like a list of them is one that no server takes.
          to: { name: '', address: mail.to },
          subject: mail.subject,
          html: mail.html,
          text: mail.text,
          messageId: mail.messageId,
          // A text would be taken as it is; a date is written as mail servers read it.
          date: new Date(mail.createdAt),
          ...(mail.thread ? { references: mail.thread, inReplyTo: mail.thread } : {}),
          headers: {
            'Auto-Submitted': 'auto-generated',
            'Content-Language': mail.language,
            ...unsubscribeHeaders(mail.unsubscribeUrl),
          },
        });
        return { accepted: true };
      } catch (error) {
        return { accepted: false, ...answerOf(error) };
      }
    },
    close: () => transport.close(),
  };
}

/** One click in the mail program, without a page (RFC 8058), which goes over https alone. */
function unsubscribeHeaders(url: string | null | undefined): Record<string, string> {
  if (!url) return {};
  const oneClick = { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
  return { 'List-Unsubscribe': `<${url}>`, ...(url.startsWith('https:') && oneClick) };
}

/** The account where it is an address, else one at the program's own host. */
function senderOf(smtpUrl: string, publicUrl: string): string {
  const account = decodeURIComponent(new URL(smtpUrl).username);
  return account.includes('@') ? account : `jalon@${new URL(publicUrl).hostname}`;
}

function answerOf(error: unknown): { permanent: boolean; answer: string } {
  const { code, responseCode, response, message } = error as {
    code?: string;
    responseCode?: number;
    response?: string;
    message?: string;
  };
  const isAboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  // An address that cannot even be said to a server has no answer and never gets one.
  const cannotBeSaid = code === 'EENVELOPE' && responseCode === undefined;
  const permanent = cannotBeSaid || (isAboutThisMail && responseCode !== undefined && responseCode >= 500);
  return { permanent, answer: (response ?? message ?? 'no answer').slice(0, 500) };
}
