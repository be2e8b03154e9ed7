import { type PageOf, pageOf } from './page-of.ts';

/** Far above what an installation has; a cursor that led in a circle would end here. */
const mostPages = 50;

/** Every page of a list that is shown as one: a tree needs its roots, a choice all its choices. */
export async function wholeList<T>(
  path: string,
  question: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page: PageOf<T> = await pageOf<T>(path, { ...question, cursor }, signal);
    items.push(...page.items);
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  return items;
}
