import type { Place } from '@jalon/domain/post/rights';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';

interface KnownPlan {
  id: string;
  missionId: string;
  reference: string;
}

/** The plan as a place where somebody may do something; null until it is known. */
export function usePlace(planReference: string): Place | null {
  const plans = useQuery({
    queryKey: queryKeys.plans,
    queryFn: ({ signal }) => request<{ items: KnownPlan[] }>('GET', '/api/plans', undefined, { signal }),
  });
  const plan = plans.data?.items.find(({ reference }) => reference === planReference);
  return plan ? { missionId: plan.missionId, planId: plan.id } : null;
}
