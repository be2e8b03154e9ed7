import type { DeadLetterListReply } from '@jalon/contracts/reminder/dead-letter';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request.ts';

/** Mails that did not arrive, newest first, as many pages as were asked for. */
export const deadLettersQuery = infiniteQueryOptions({
  queryKey: ['dead-letters'],
  initialPageParam: null as string | null,
  queryFn: ({ pageParam, signal }) =>
    request<DeadLetterListReply>(
      'GET',
      pageParam === null ? '/api/dead-letters' : `/api/dead-letters?cursor=${encodeURIComponent(pageParam)}`,
      undefined,
      { signal },
    ),
  getNextPageParam: (last) => last.nextCursor,
});
