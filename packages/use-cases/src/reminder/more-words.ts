import { isToldOnce } from '@jalon/domain/reminder/told-once';
import type { DigestContent } from './digest-content.ts';
import { DIGEST_WORDS } from './digest-words.ts';
import { listPage, listUrl } from './list-url.ts';
import type { ShownGroup } from './shown-groups.ts';

/** How many lines of a group found no room, and the page that lists them; where they are of several, one row each. */
export function moreRows(
  { more }: ShownGroup,
  { language, publicUrl }: Pick<DigestContent, 'language' | 'publicUrl'>,
): { words: string; url: string }[] {
  const words = DIGEST_WORDS[language];
  const lists = [...Map.groupBy(more, (line) => `${isToldOnce(line.rung)} ${listPage(line)}`).values()];
  const plans = new Set(more.map(({ planReference }) => planReference));
  return lists.map((lines) => {
    const [first] = lines;
    const count = lines.length;
    const said = isToldOnce(first!.rung) ? words.moreToCome(count) : words.more(count);
    const isOfPlan = plans.size > 1 && listPage(first!).startsWith('/plans/');
    return { words: isOfPlan ? `${first!.planReference} · ${said}` : said, url: listUrl(publicUrl, lines) };
  });
}
