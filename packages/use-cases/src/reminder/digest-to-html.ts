import type { ReminderRule } from '@jalon/domain/reminder/reminder';
import type { DigestContent, DigestLine } from './digest-content.ts';
import { detailWords, subjectWords, titleWords } from './digest-line-words.ts';
import { DIGEST_WORDS } from './digest-words.ts';

/** A mail stays below the size at which mail programs cut it; what finds no room is counted and linked. */
export const mostLinesInMail = 50;

const ink = '#1f2933';
const quiet = '#52606d';
const blue = '#0b5a8a';
const font = 'font-family:Arial,Helvetica,sans-serif';

/** The mail as HTML of tables and inline styles, 600 pixels wide. What people wrote is escaped and isolated. */
export function digestToHtml(content: DigestContent): string {
  const words = DIGEST_WORDS[content.language];
  const direction = content.language === 'ar' ? 'rtl' : 'ltr';
  const shown = content.lines.slice(0, mostLinesInMail);
  const rest = content.lines.length - shown.length;
  const rows = [
    row(
      `<p style="margin:0;${font};font-size:16px;color:${ink}">${escapeHtml(words.hello(content.name))}</p>`,
    ),
    ...progressRows(content),
    ...[...Map.groupBy(shown, ({ rule }) => rule)].flatMap(([rule, lines]) =>
      groupRows(rule, lines, content),
    ),
    ...(rest > 0 ? [row(small(words.more(rest)))] : []),
    row(
      `<a href="${escapeHtml(content.publicUrl)}" style="${font};font-size:16px;color:${blue}">${words.open}</a>`,
    ),
    ...letterRows(content),
    row(small(words.footer)),
  ];
  return `<!doctype html>
<html lang="${content.language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subjectWords(content))}</title></head>
<body dir="${direction}" style="margin:0;background:#ffffff"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center"><table role="presentation" dir="${direction}" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px">
${rows.join('\n')}
</table></td></tr></table></body></html>`;
}

function progressRows({ progress, moreProgress, language }: DigestContent): string[] {
  if (progress.length === 0) return [];
  const words = DIGEST_WORDS[language];
  return [
    heading(words.progress),
    ...progress.map(({ reference, title, what, url }) =>
      row(`${link(url, reference)} ${textOf(title ?? words.confidential)}<br>${small(words[what])}`),
    ),
    ...(moreProgress > 0 ? [row(small(words.moreProgress(moreProgress)))] : []),
  ];
}

function groupRows(rule: ReminderRule, lines: DigestLine[], content: DigestContent): string[] {
  const words = DIGEST_WORDS[content.language];
  return [
    heading(words.heading[rule]),
    ...lines.map((line) => {
      const reference = line.kind === 'report' ? '' : `${link(line.url, line.reference)} `;
      const title =
        line.kind === 'report'
          ? link(line.url, titleWords(line, content.language))
          : textOf(titleWords(line, content.language));
      return row(`${reference}${title}<br>${small(detailWords(line, content))}`);
    }),
  ];
}

function letterRows({ letters, language }: DigestContent): string[] {
  if (letters.length === 0) return [];
  return [
    heading(DIGEST_WORDS[language].letters),
    ...letters.map(
      ({ reference, language: own, text }) =>
        `<tr><td lang="${own}" dir="${own === 'ar' ? 'rtl' : 'ltr'}" style="padding:8px 16px;border-bottom:1px solid #d5dbe1">${small(reference)}<br>${textOf(text)}</td></tr>`,
    ),
  ];
}

function heading(words: string): string {
  return `<tr><td style="padding:20px 16px 4px"><h2 style="margin:0;${font};font-size:18px;color:${ink}">${escapeHtml(words)}</h2></td></tr>`;
}

function row(inner: string): string {
  return `<tr><td style="padding:8px 16px">${inner}</td></tr>`;
}

function link(url: string, words: string): string {
  return `<a href="${escapeHtml(url)}" style="${font};font-size:16px;color:${blue}"><bdi>${escapeHtml(words)}</bdi></a>`;
}

function textOf(words: string): string {
  return `<bdi style="${font};font-size:16px;color:${ink}">${escapeHtml(words)}</bdi>`;
}

function small(words: string): string {
  return `<span style="${font};font-size:14px;color:${quiet}"><bdi>${escapeHtml(words)}</bdi></span>`;
}

function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
