import type { Me } from '@jalon/contracts/post/me';
import type { Actor } from '@jalon/domain/post/post';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from './request.ts';

/** Who is signed in, in which posts, and the program's clock. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => request<Me>('GET', '/api/me', undefined, { signal }),
  staleTime: 5 * 60_000,
});

/** Only below the signed-in frame, which waits for the answer. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** The signed-in person as the domain's rules know them. */
export function useActor(): Actor {
  const me = useMe();
  return useMemo(() => ({ personId: me.person.id, posts: me.posts }), [me]);
}
