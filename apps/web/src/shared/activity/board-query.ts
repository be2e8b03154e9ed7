import type { Board } from '@jalon/contracts/activity/activity';
import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../api/query-keys.ts';
import { request } from '../api/request.ts';

/** The whole board; the browser's own cache sends the ETag and answers a 304. */
export const boardQuery = (planReference: string) =>
  queryOptions({
    queryKey: queryKeys.planPart(planReference, 'board'),
    queryFn: ({ signal }) =>
      request<Board>('GET', `/api/plans/${planReference}/board`, undefined, { signal }),
  });
