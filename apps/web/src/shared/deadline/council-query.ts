import type { DeadlineListReply } from '@jalon/contracts/plan/deadline';
import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../api/query-keys.ts';
import { request } from '../api/request.ts';

/** The Council's dates of a plan alone, for where one submits on a poor line. */
export const councilQuery = (planReference: string) =>
  queryOptions({
    queryKey: queryKeys.planPart(planReference, 'council'),
    queryFn: ({ signal }) =>
      request<DeadlineListReply>('GET', `/api/plans/${planReference}/deadlines?only=council`, undefined, {
        signal,
      }),
    staleTime: 5 * 60_000,
  });
