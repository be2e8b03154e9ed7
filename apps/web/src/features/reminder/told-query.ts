import type { ToldReply } from '@jalon/contracts/reminder/told';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { type ToldSearch, toldParameters } from './told-search.ts';

/** The reminders of a plan that fit, newest first, fifty at a time; each page carries the summary of all. */
export const toldQuery = (planReference: string, search: ToldSearch) =>
  infiniteQueryOptions({
    queryKey: queryKeys.planPart(planReference, 'told', toldParameters(search, planReference).toString()),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const parameters = toldParameters(search, planReference);
      if (pageParam !== null) parameters.set('cursor', pageParam);
      return request<ToldReply>('GET', `/api/plans/${planReference}/reminders?${parameters}`, undefined, {
        signal,
      });
    },
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
