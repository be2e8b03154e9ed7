import type { PlanReply } from '@jalon/contracts/plan/plan';
import { addDays } from '@jalon/domain/mission/local-date';
import { endOf } from '@jalon/domain/plan/plan';
import { mayDo } from '@jalon/domain/post/rights';
import { useState } from 'react';
import { useActor } from '../../shared/api/me.ts';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { MoveDateDialog } from '../../shared/deadline/move-date-dialog.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';

/** For the coordinator of the plan's mission: the plan goes on to a later day, and its periods with it. */
export function ExtendPlan({ plan }: { plan: PlanReply }) {
  const t = useWords('deadline');
  const actor = useActor();
  const [isOpen, setOpen] = useState(false);
  const place = { missionId: plan.missionId, planId: plan.id };
  if (plan.closedAt !== null || !mayDo(actor, 'amend_plan', place).allowed) return null;
  const endsOn = endOf(plan);
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {t('extend-plan')}
      </Button>
      {isOpen && (
        <MoveDateDialog
          title={t('extend-plan')}
          note={t('extend-plan-note', { on: formatDate(endsOn) })}
          act={t('extend-plan-act')}
          done={t('extend-plan-done')}
          date={{ label: t('new-end'), after: addDays(endsOn, 1), field: 'extendedTo' }}
          send={(body) => request('PATCH', `/api/plans/${plan.reference}`, body, { ifMatch: plan.version })}
          refreshes={[queryKeys.plan(plan.reference), queryKeys.plans]}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
