import type { MandateReply } from '@jalon/contracts/committee/committee';
import type { PlanReply } from '@jalon/contracts/plan/plan';
import { addDays } from '@jalon/domain/mission/local-date';
import { useState } from 'react';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { MoveDateDialog } from '../../shared/deadline/move-date-dialog.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';

/** Renews a mandate, or says that it is not renewed. */
export function MandateActions({
  plan,
  name,
  mandate,
}: {
  plan: PlanReply;
  name: string;
  mandate: MandateReply;
}) {
  const t = useWords('committee');
  const [asked, setAsked] = useState<'renew' | 'end' | null>(null);
  const path = `/api/mandates/${mandate.id}`;
  const common = { refreshes: [queryKeys.plan(plan.reference)], onClose: () => setAsked(null) };
  return (
    <div className="row">
      <Button small onClick={() => setAsked('renew')}>
        {t('renew')}
      </Button>
      <Button small onClick={() => setAsked('end')}>
        {t('end')}
      </Button>
      {asked === 'renew' && (
        <MoveDateDialog
          title={t('renew-title', { name })}
          note={t('renew-note', { on: formatDate(mandate.endsOn) })}
          act={t('renew')}
          done={t('renewed')}
          date={{ label: t('ends-on'), after: addDays(mandate.endsOn, 1), field: 'endsOn' }}
          send={(body) => request('POST', `${path}/extend`, body)}
          {...common}
        />
      )}
      {asked === 'end' && (
        <MoveDateDialog
          title={t('end-title', { name })}
          note={t('end-note')}
          act={t('end')}
          done={t('ended')}
          send={(body) => request('POST', `${path}/end`, body)}
          {...common}
        />
      )}
    </div>
  );
}
