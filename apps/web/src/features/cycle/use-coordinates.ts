import { mayDo, type Verb } from '@jalon/domain/post/rights';
import { useQuery } from '@tanstack/react-query';
import { useActor } from '../../shared/api/me.ts';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';

interface KnownPlan {
  id: string;
  missionId: string;
  reference: string;
}

/** Whether this person may do it in the plan; false until it is known. The server decides again. */
export function useCoordinates(planReference: string, verb: Verb): boolean {
  const actor = useActor();
  const plans = useQuery({
    queryKey: queryKeys.plans,
    queryFn: ({ signal }) => request<{ items: KnownPlan[] }>('GET', '/api/plans', undefined, { signal }),
  });
  const plan = plans.data?.items.find(({ reference }) => reference === planReference);
  return plan !== undefined && mayDo(actor, verb, { missionId: plan.missionId, planId: plan.id }).allowed;
}
