import type { PlanReply } from '@jalon/contracts/plan/plan';
import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';

/** The plan: its mission says in which zone the clock of its mails runs, and who coordinates it. */
export function planOfReference(planReference: string) {
  return queryOptions({
    queryKey: queryKeys.plan(planReference),
    queryFn: ({ signal }) => request<PlanReply>('GET', `/api/plans/${planReference}`, undefined, { signal }),
  });
}
