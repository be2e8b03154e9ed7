import type { CycleReply } from '@jalon/contracts/cycle/cycle';
import type { PlanSummary } from '@jalon/contracts/plan/plan';
import { mayDo } from '@jalon/domain/post/rights';
import { useQuery } from '@tanstack/react-query';
import { useActor } from '../../shared/api/me.ts';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { AskedTwice } from './asked-twice.tsx';

/** The coordinator closes a period before its day; asked twice, because closing freezes it. */
export function CloseCycle({ planReference, cycle }: { planReference: string; cycle: CycleReply }) {
  const t = useWords('cycle');
  const actor = useActor();
  const plans = useQuery({
    queryKey: queryKeys.plans,
    queryFn: ({ signal }) => request<{ items: PlanSummary[] }>('GET', '/api/plans', undefined, { signal }),
  });
  const plan = plans.data?.items.find(({ id }) => id === cycle.planId);
  const place = { missionId: plan?.missionId ?? null, planId: cycle.planId };
  if (!plan || !mayDo(actor, 'close_cycle', place).allowed) return null;
  return (
    <AskedTwice
      ask={t('close')}
      note={t('close-note')}
      confirm={t('close-confirm')}
      done={t('closed-done')}
      path={`/api/cycles/${cycle.id}/close`}
      planReference={planReference}
    />
  );
}
