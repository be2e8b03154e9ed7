import type { DigestContent, DigestLine } from './digest-content.ts';
import { detailWords, glanceWords, headingWords, subjectWords, titleWords } from './digest-line-words.ts';
import { DIGEST_WORDS } from './digest-words.ts';
import { foldWords } from './fold-words.ts';
import { anchor, button, cell, directionOf, frame, isolated, look } from './mail-html.ts';
import { moreRows } from './more-words.ts';
import { type ShownGroup, shownGroups } from './shown-groups.ts';

/**
 * The mail as HTML of tables and inline styles, 600 pixels wide, for the mail programs of ministries: no remote
 * picture, no style sheet, no script. What people wrote is escaped and isolated from the direction of what
 * surrounds it. Every line has one link.
 */
export function digestToHtml(content: DigestContent): string {
  const { language, publicUrl } = content;
  const words = DIGEST_WORDS[language];
  const rows = [
    cell(isolated(words.hello(content.name), look.text), { language, pad: '20px 24px 4px' }),
    ...progressRows(content),
    ...shownGroups(content.lines).flatMap((group) => groupRows(group, content)),
    button(publicUrl, words.open, language),
    cell(
      `<span style="${look.small}">${isolated(words.footer)} ${anchor(`${publicUrl}/account`, words.choose, look.smallLink)}</span>`,
      { language, pad: '16px 24px 24px' },
    ),
  ];
  return frame({
    language,
    title: subjectWords(content),
    glance: glanceWords(content),
    rows,
  });
}

function progressRows({ progress, moreProgress, language, publicUrl }: DigestContent): string[] {
  if (progress.length === 0) return [];
  const words = DIGEST_WORDS[language];
  const lines = progress.map(({ reference, title, what, url }) =>
    entry({
      reference,
      url,
      title: title ?? words.confidential,
      detail: words[what],
      tone: look.good,
      language,
    }),
  );
  const more = moreProgress > 0 ? [moreRow(publicUrl, words.moreProgress(moreProgress), language)] : [];
  return [heading(words.progress, language), ...lines, ...more];
}

function groupRows(group: ShownGroup, content: DigestContent): string[] {
  const { language } = content;
  return [
    heading(headingWords(group, language), language),
    ...group.lines.map((line) => lineRow(line, content)),
    ...foldRows(group, language),
    ...moreRows(group, content).map(({ words, url }) => moreRow(url, words, language)),
  ];
}

/** What its reader knows by heart: small, and one row each. */
function foldRows(group: ShownGroup, language: DigestContent['language']): string[] {
  const fold = foldWords(group, language);
  if (!fold) return [];
  const rows = fold.rows.map(({ reference, title, detail, url }, place) => {
    // The number of days stays beside its unit.
    const days = isolated(`(${detail.replace(' ', '\u00a0')})`, look.small, directionOf(language));
    const isLast = place === fold.rows.length - 1;
    return cell(`${anchor(url, reference, look.smallLink, 'ltr')} ${isolated(title, look.small)} ${days}`, {
      language,
      pad: isLast ? '3px 24px 12px' : '3px 24px',
    });
  });
  const above = `<h3 style="${look.smallHeading}">${isolated(fold.heading, undefined, directionOf(language))}</h3>`;
  return [cell(above, { language, pad: '10px 24px 3px', rule: true }), ...rows];
}

/** A report of the benchmarks is called by its title, which is then its link. */
function lineRow(line: DigestLine, content: DigestContent): string {
  const { language } = content;
  const title = titleWords(line, language);
  const isReport = line.kind === 'report';
  return entry({
    reference: isReport ? title : line.reference,
    url: line.url,
    title: isReport ? null : title,
    detail: detailWords(line, content),
    tone: look.small,
    language,
  });
}

interface Entry {
  reference: string;
  url: string;
  title: string | null;
  detail: string;
  tone: string;
  language: DigestContent['language'];
}

function entry({ reference, url, title, detail, tone, language }: Entry): string {
  const name = title === null ? '' : ` ${isolated(title, look.text)}`;
  // A reference is Latin letters and digits; the title of a report is words of the mail's own language.
  const direction = title === null ? directionOf(language) : 'ltr';
  return cell(
    `${anchor(url, reference, look.link, direction)}${name}<br>${isolated(detail, tone, directionOf(language))}`,
    { language, pad: '10px 24px', rule: true },
  );
}

function moreRow(url: string, words: string, language: DigestContent['language']): string {
  return cell(anchor(url, words, look.smallLink), { language, pad: '8px 24px', rule: true });
}

function heading(words: string, language: DigestContent['language']): string {
  return cell(`<h2 style="${look.heading}">${isolated(words)}</h2>`, { language, pad: '20px 24px 6px' });
}
