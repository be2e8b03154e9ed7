import { request } from '../api/request.ts';

type Question = Readonly<Record<string, string | undefined>>;

/** One page of a list, and where the next begins. */
interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** Far above what an installation has; a cursor that led in a circle would end here. */
const mostPages = 50;

/** The first pages of a list as one; `hasMore` where another would follow. */
export async function firstPages<T>(
  path: string,
  question: Question,
  pages: number,
  signal: AbortSignal,
): Promise<{ items: T[]; hasMore: boolean }> {
  const items: T[] = [];
  let cursor: string | undefined;
  for (let read = 0; read < pages; read += 1) {
    const page = await request<Page<T>>('GET', withQuestion(path, { ...question, cursor }), undefined, {
      signal,
    });
    items.push(...page.items);
    if (page.nextCursor === null) return { items, hasMore: false };
    cursor = page.nextCursor;
  }
  return { items, hasMore: true };
}

/** A whole list: a tree needs its roots, a choice all its choices. */
export async function wholeList<T>(path: string, question: Question, signal: AbortSignal): Promise<T[]> {
  return (await firstPages<T>(path, question, mostPages, signal)).items;
}

/** What is empty is left out of the question. */
function withQuestion(path: string, question: Question): string {
  const asked = Object.entries(question).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return asked.length > 0 ? `${path}?${new URLSearchParams(asked)}` : path;
}
