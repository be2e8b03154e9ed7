import type { MyActivities } from '@jalon/contracts/activity/activity';
import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';

/** The activities that the reader leads, in the open cycle of each plan. */
export const myActivitiesQuery = queryOptions({
  queryKey: queryKeys.mine('activities'),
  queryFn: ({ signal }) => request<MyActivities>('GET', '/api/me/activities', undefined, { signal }),
});
