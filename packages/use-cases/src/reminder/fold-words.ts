import { oneLine } from '@jalon/domain/language/one-line';
import type { Language } from '@jalon/domain/language/text';
import { ageOf } from '@jalon/domain/reminder/long-standing';
import type { DigestLine } from './digest-content.ts';
import { remarkWords, titleWords } from './digest-line-words.ts';
import { DIGEST_WORDS } from './digest-words.ts';
import { longStandingHeading } from './long-standing-words.ts';
import type { ShownGroup } from './shown-groups.ts';

/** With its reference and its days such a title has room in one row of the mail. */
const mostFoldedTitleLetters = 46;

/** The long-standing lines of a group: what stands above them, and each in one row. */
interface FoldWords {
  heading: string;
  rows: { reference: string; title: string; detail: string; url: string }[];
}

/** Undefined where a group has none. What all of them have in common is said once, above them. */
export function foldWords(
  group: Pick<ShownGroup, 'rule' | 'ends' | 'longStanding' | 'longStandingShown'>,
  language: Language,
): FoldWords | undefined {
  const { longStanding, longStandingShown } = group;
  if (longStanding.length === 0) return undefined;
  const words = DIGEST_WORDS[language];
  const all = longStanding.map((line) => remarkWords(line, language));
  const common = all[0]!.filter((remark) => all.every((remarks) => remarks.includes(remark)));
  const heading = words.glance([
    { heading: longStandingHeading(group, language), count: longStanding.length },
  ]);
  return {
    heading: [heading, ...common].join(' · '),
    rows: longStandingShown.map((line) => ({
      reference: line.reference,
      title: shortTitle(line, language),
      detail: [
        words.waitsSince({ days: ageOf(line), target: null }),
        ...remarkWords(line, language).filter((remark) => !common.includes(remark)),
      ].join(' · '),
      url: line.url,
    })),
  };
}

function shortTitle(line: DigestLine, language: Language): string {
  const title = line.title === null ? null : oneLine(line.title, mostFoldedTitleLetters);
  return titleWords({ ...line, title }, language);
}
