import type { MailBody } from '@jalon/database/reminder/mails.repository';
import { optionalMailsIn } from '@jalon/domain/reminder/optional-mails';
import { subjectWords } from './digest-line-words.ts';
import type { DigestMaterial, DraftDigest } from './digest-material.ts';
import { digestToHtml } from './digest-to-html.ts';
import { digestToText } from './digest-to-text.ts';
import { gatherDigest } from './gather-digest.ts';
import type { CheckedLine } from './recheck-lines.ts';

/**
 * What a digest says with these lines, at this moment, in the language that its reader has now, and the ids of those
 * that found no room in it.
 */
export function digestBody(
  material: DigestMaterial,
  draft: DraftDigest,
  lines: CheckedLine[],
  publicUrl: string,
): { body: MailBody; withoutRoom: ReadonlySet<string> } {
  const { content, withoutRoom } = gatherDigest(material, draft, lines, publicUrl);
  const body = {
    to: draft.addressee.recipient.email,
    subject: subjectWords(content),
    html: digestToHtml(content),
    text: digestToText(content),
    language: content.language,
    optionalMails: optionalMailsIn(content.lines.map(({ rule }) => rule)),
    toldActivityIds: content.progress.map(({ activityId }) => activityId),
  };
  return { body, withoutRoom };
}
