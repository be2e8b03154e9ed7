import type { DeadlineListReply } from '@jalon/contracts/plan/deadline';
import type { PlanReply, PlanSummary, ProgressReply } from '@jalon/contracts/plan/plan';
import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';

/** The plans this person may see. */
export const plansQuery = queryOptions({
  queryKey: queryKeys.plans,
  queryFn: ({ signal }) =>
    request<{ items: PlanSummary[]; nextCursor: string | null }>('GET', '/api/plans', undefined, { signal }),
  staleTime: 5 * 60_000,
});

export const planQuery = (planReference: string) =>
  queryOptions({
    queryKey: queryKeys.planPart(planReference, 'plan'),
    queryFn: ({ signal }) => request<PlanReply>('GET', `/api/plans/${planReference}`, undefined, { signal }),
  });

export const progressQuery = (planReference: string) =>
  queryOptions({
    queryKey: queryKeys.planPart(planReference, 'progress'),
    queryFn: ({ signal }) =>
      request<ProgressReply>('GET', `/api/plans/${planReference}/progress`, undefined, { signal }),
  });

export const deadlinesQuery = (planReference: string) =>
  queryOptions({
    queryKey: queryKeys.planPart(planReference, 'deadlines'),
    queryFn: ({ signal }) =>
      request<DeadlineListReply>('GET', `/api/plans/${planReference}/deadlines`, undefined, {
        signal,
      }),
  });
