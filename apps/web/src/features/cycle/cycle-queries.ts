import type { CycleComparisonReply } from '@jalon/contracts/cycle/comparison';
import type { CycleReply, ReturnReply } from '@jalon/contracts/cycle/cycle';
import type { ReportingCalendarReply } from '@jalon/contracts/cycle/reporting-calendar';
import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';

export const cyclesQuery = (planReference: string) =>
  queryOptions({
    queryKey: queryKeys.planPart(planReference, 'cycles'),
    queryFn: ({ signal }) =>
      request<{ items: CycleReply[] }>('GET', `/api/plans/${planReference}/cycles`, undefined, { signal }),
  });

export const returnsQuery = (planReference: string, cycleId: string) =>
  queryOptions({
    queryKey: queryKeys.planPart(planReference, 'returns', cycleId),
    queryFn: ({ signal }) =>
      request<{ items: ReturnReply[] }>('GET', `/api/cycles/${cycleId}/returns`, undefined, { signal }),
  });

export const comparisonQuery = (planReference: string, cycleId: string) =>
  queryOptions({
    queryKey: queryKeys.planPart(planReference, 'comparison', cycleId),
    queryFn: ({ signal }) =>
      request<CycleComparisonReply>('GET', `/api/cycles/${cycleId}/comparison`, undefined, { signal }),
  });

export const calendarQuery = (planReference: string) =>
  queryOptions({
    queryKey: queryKeys.planPart(planReference, 'reporting-calendar'),
    queryFn: ({ signal }) =>
      request<ReportingCalendarReply>('GET', `/api/plans/${planReference}/reporting-calendar`, undefined, {
        signal,
      }),
  });
