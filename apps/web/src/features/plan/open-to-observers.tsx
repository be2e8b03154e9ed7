import type { PlanReply } from '@jalon/contracts/plan/plan';
import { mayDo } from '@jalon/domain/post/rights';
import { lazy, Suspense, useState } from 'react';
import { useActor } from '../../shared/api/me.ts';
import { Button } from '../../shared/controls/button.tsx';
import { useWords } from '../../shared/language/use-words.ts';

const Openings = lazy(() => import('./openings.tsx'));

/** For the coordinator of the plan's mission: who observes it. */
export function OpenToObservers({ plan }: { plan: PlanReply }) {
  const t = useWords('plan');
  const actor = useActor();
  const [isOpen, setOpen] = useState(false);
  if (!mayDo(actor, 'open_plan', { missionId: plan.missionId, planId: plan.id }).allowed) return null;
  return (
    <>
      <Button icon="eye" onClick={() => setOpen(true)}>
        {t('openings')}
      </Button>
      {isOpen && (
        <Suspense>
          <Openings plan={plan} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
