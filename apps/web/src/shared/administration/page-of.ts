import { request } from '../api/request.ts';

/** One page of a list, and where the next begins. */
export interface PageOf<T> {
  items: T[];
  nextCursor: string | null;
}

/** `GET <path>?…`, with what is empty left out of the question. */
export function pageOf<T>(
  path: string,
  question: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<PageOf<T>> {
  const asked = Object.entries(question).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = new URLSearchParams(asked).toString();
  return request('GET', search ? `${path}?${search}` : path, undefined, { signal });
}
