import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { Place } from '@jalon/domain/post/rights';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';

interface KnownPlan {
  id: string;
  missionId: string;
  reference: string;
  mission: { today: LocalDate };
}

/** The plan as a place where somebody may do something; null until it is known. */
export function usePlace(planReference: string): Place | null {
  const plan = useKnownPlan(planReference);
  return plan ? { missionId: plan.missionId, planId: plan.id } : null;
}

/** The date where the plan's mission is; null until it is known. */
export function useMissionToday(planReference: string): LocalDate | null {
  return useKnownPlan(planReference)?.mission.today ?? null;
}

function useKnownPlan(planReference: string): KnownPlan | undefined {
  const plans = useQuery({
    queryKey: queryKeys.plans,
    queryFn: ({ signal }) => request<{ items: KnownPlan[] }>('GET', '/api/plans', undefined, { signal }),
  });
  return plans.data?.items.find(({ reference }) => reference === planReference);
}
