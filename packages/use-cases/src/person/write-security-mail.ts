import { missionOfPerson } from '@jalon/database/person/people.repository';
import type { PersonEntity } from '@jalon/database/person/person.entity';
import { MailEntity } from '@jalon/database/reminder/reminder.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { LINK_PLACEHOLDER } from './mail-link.ts';
import { HELLO, SECURITY_MAIL_WORDS, type SecurityMailName } from './security-mail-words.ts';

export interface SecurityMail {
  name: SecurityMailName;
  /** The one-time link that it carries. */
  linkId?: string;
  /** Whose coordinator sees it in the outbox; the person's own first mission where it is left out. */
  missionId?: string | null;
}

const ink = '#1f2933';
const quiet = '#52606d';
const blue = '#0b5a8a';
const font = 'font-family:Arial,Helvetica,sans-serif';

/**
 * Puts a mail about somebody's own account into the outbox, in their language. It is no reminder: it leaves at any
 * hour. A placeholder stands where the link will be; the subject holds nothing that anybody typed.
 */
export async function writeSecurityMail(
  transaction: Transaction,
  person: Pick<PersonEntity, 'id' | 'name' | 'email' | 'language'>,
  { name, linkId, missionId }: SecurityMail,
  publicUrl: string,
): Promise<void> {
  const { manager, now } = transaction;
  const id = transaction.newId();
  await manager.insert(MailEntity, {
    id,
    personId: person.id,
    missionId: missionId === undefined ? await missionOfPerson(manager, person.id, now) : missionId,
    kind: 'security',
    linkId: linkId ?? null,
    to: person.email,
    subject: SECURITY_MAIL_WORDS[name][person.language].subject,
    html: toHtml(person, name, publicUrl),
    text: toText(person, name, publicUrl),
    language: person.language,
    messageId: `<account-${id}@${new URL(publicUrl).hostname}>`,
    createdAt: now,
  });
}

type Addressee = Pick<PersonEntity, 'name' | 'language'>;

function toText(person: Addressee, name: SecurityMailName, publicUrl: string): string {
  const words = SECURITY_MAIL_WORDS[name][person.language];
  return [
    HELLO[person.language](person.name),
    ...words.lines,
    ...(words.link ? [`${words.link}\n${LINK_PLACEHOLDER}`] : []),
    words.footer,
    `Jalon, ${publicUrl}`,
  ].join('\n\n');
}

function toHtml(person: Addressee, name: SecurityMailName, publicUrl: string): string {
  const { language } = person;
  const words = SECURITY_MAIL_WORDS[name][language];
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const rows = [
    paragraph(`<bdi>${escapeHtml(HELLO[language](person.name))}</bdi>`, ink, 16),
    ...words.lines.map((line) => paragraph(escapeHtml(line), ink, 16)),
    ...(words.link
      ? [
          paragraph(
            `<a href="${LINK_PLACEHOLDER}" style="color:${blue}">${escapeHtml(words.link)}</a>`,
            blue,
            16,
          ),
        ]
      : []),
    paragraph(escapeHtml(words.footer), quiet, 14),
    paragraph(`Jalon, <bdi>${escapeHtml(publicUrl)}</bdi>`, quiet, 14),
  ];
  return `<!doctype html>
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(words.subject)}</title></head>
<body dir="${direction}" style="margin:0;background:#ffffff"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center"><table role="presentation" dir="${direction}" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px">
${rows.join('\n')}
</table></td></tr></table></body></html>`;
}

function paragraph(inner: string, colour: string, px: number): string {
  return `<tr><td style="padding:8px 16px"><p style="margin:0;${font};font-size:${px}px;color:${colour}">${inner}</p></td></tr>`;
}

function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
