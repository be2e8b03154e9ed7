import type { Me } from '@jalon/contracts/post/me';
import type { QueryClient } from '@tanstack/react-query';
import { meQuery } from '../api/me.ts';

/**
 * The stream of events ends with a session and with a post, so that its end asks who one is now. Who is nobody any
 * more is led to the sign-in by the refusal itself. Where posts came or went, what was read in the former ones is
 * forgotten and asked for anew.
 */
export async function checkRights(queries: QueryClient): Promise<void> {
  const before = queries.getQueryData<Me>(meQuery.queryKey);
  // A lost line answers nothing: then everything stays as it is.
  const now = await queries.fetchQuery({ ...meQuery, staleTime: 0, retry: false }).catch(() => undefined);
  if (!before || !now || postsOf(before) === postsOf(now)) return;
  await queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
}

function postsOf({ posts }: Me): string {
  return JSON.stringify(posts);
}
