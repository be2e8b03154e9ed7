import type { DigestContent, DigestLine } from './digest-content.ts';
import { apart, detailWords, headingWords, titleWords } from './digest-line-words.ts';
import { DIGEST_WORDS } from './digest-words.ts';
import { foldWords } from './fold-words.ts';
import { moreRows } from './more-words.ts';
import { type ShownGroup, shownGroups } from './shown-groups.ts';

/** The same mail as plain text, for programs and lines that show no HTML. */
export function digestToText(content: DigestContent): string {
  const { language, publicUrl, progress, moreProgress } = content;
  const words = DIGEST_WORDS[language];
  const achieved = progress.map(
    ({ reference, title, what, url }) =>
      `- ${apart(reference, language)} ${apart(title ?? words.confidential, language)} (${words[what]})\n  ${url}`,
  );
  const groups = shownGroups(content.lines).map((group) => groupText(group, content));
  const moreAchieved = moreProgress > 0 ? [`  ${words.moreProgress(moreProgress)}`] : [];
  return [
    words.hello(apart(content.name, language)),
    ...(progress.length > 0 ? [[words.progress, ...achieved, ...moreAchieved].join('\n')] : []),
    ...groups,
    `${words.open}\n${publicUrl}`,
    `${words.footer}\n\n${words.choose}\n${publicUrl}/account`,
  ].join('\n\n');
}

function groupText(group: ShownGroup, content: DigestContent): string {
  const { language } = content;
  const fold = foldWords(group, language);
  const folded = (fold?.rows ?? []).map(
    ({ reference, title, detail, url }) =>
      `- ${apart(reference, language)} ${apart(title, language)} (${detail})\n  ${url}`,
  );
  const heading = headingWords(group, language);
  return [
    heading,
    ...group.lines.map((line) => lineText(line, content)),
    // Behind other lines it says again what has lasted so long: text has but one kind of heading.
    ...(fold ? [group.lines.length > 0 ? `\n${heading} · ${fold.heading}` : fold.heading] : []),
    ...folded,
    ...moreRows(group, content).map(({ words, url }) => `  ${words}\n  ${url}`),
  ].join('\n');
}

function lineText(line: DigestLine, content: DigestContent): string {
  const { language } = content;
  const title = apart(titleWords(line, language), language);
  const head = line.kind === 'report' ? title : `${apart(line.reference, language)} ${title}`;
  return `- ${head}\n  ${detailWords(line, content)}\n  ${line.url}`;
}
