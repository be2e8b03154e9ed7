import type { DigestContent, DigestLine } from './digest-content.ts';
import { detailWords, titleWords } from './digest-line-words.ts';
import { mostLinesInMail } from './digest-to-html.ts';
import { DIGEST_WORDS } from './digest-words.ts';

/** The same mail as plain text, for programs and lines that show no HTML. */
export function digestToText(content: DigestContent): string {
  const words = DIGEST_WORDS[content.language];
  const shown = content.lines.slice(0, mostLinesInMail);
  const rest = content.lines.length - shown.length;
  const progress = content.progress.map(
    ({ reference, title, what, url }) =>
      `- ${reference} ${title ?? words.confidential} (${words[what]})\n  ${url}`,
  );
  const groups = [...Map.groupBy(shown, ({ rule }) => rule)].map(
    ([rule, lines]) => `${words.heading[rule]}\n${lines.map((line) => lineText(line, content)).join('\n')}`,
  );
  const more = content.moreProgress > 0 ? [`  ${words.moreProgress(content.moreProgress)}`] : [];
  return [
    words.hello(content.name),
    ...(progress.length > 0 ? [`${words.progress}\n${[...progress, ...more].join('\n')}`] : []),
    ...groups,
    ...(rest > 0 ? [words.more(rest)] : []),
    `${words.open}: ${content.publicUrl}`,
    ...content.letters.map(({ reference, text }) => `${words.letters}: ${reference}\n${text}`),
    words.footer,
  ].join('\n\n');
}

function lineText(line: DigestLine, content: DigestContent): string {
  const title = titleWords(line, content.language);
  const head = line.kind === 'report' ? title : `${line.reference} ${title}`;
  return `- ${head}\n  ${detailWords(line, content)}\n  ${line.url}`;
}
