import type { Board } from '@jalon/contracts/activity/activity';
import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../../../shared/api/query-keys.ts';
import { request } from '../../../shared/api/request.ts';

/** The board with the cards that stand in no column. */
export const discontinuedQuery = (planReference: string) =>
  queryOptions({
    queryKey: queryKeys.planPart(planReference, 'discontinued'),
    queryFn: ({ signal }) =>
      request<Board>('GET', `/api/plans/${planReference}/board?discontinued=true`, undefined, { signal }),
  });
