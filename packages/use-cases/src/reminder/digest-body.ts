import type { MailBody } from '@jalon/database/reminder/mails.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { optionalMailsIn } from '@jalon/domain/reminder/optional-mails';
import { subjectWords } from './digest-line-words.ts';
import { digestToHtml } from './digest-to-html.ts';
import { digestToText } from './digest-to-text.ts';
import { gatherDigest } from './gather-digest.ts';
import type { Addressee, CheckedLine } from './recheck-lines.ts';

/** What a digest says with these lines, at this moment, in the language that its reader has now. */
export async function digestBody(
  transaction: Transaction,
  lines: CheckedLine[],
  addressee: Addressee,
  of: { digestId: string; publicUrl: string },
): Promise<MailBody> {
  const content = await gatherDigest(transaction, lines, addressee, of);
  return {
    to: addressee.recipient.email,
    subject: subjectWords(content),
    html: digestToHtml(content),
    text: digestToText(content),
    language: content.language,
    optionalMails: optionalMailsIn(content.lines.map(({ rule }) => rule)),
    toldActivityIds: content.progress.map(({ activityId }) => activityId),
  };
}
