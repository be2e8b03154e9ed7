import type { CycleReply } from '@jalon/contracts/cycle/cycle';
import { useQuery } from '@tanstack/react-query';
import { formatDate } from '../../shared/language/format.ts';
import { isolate } from '../../shared/language/isolate.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { AskedTwice } from './asked-twice.tsx';
import { returnsQuery } from './cycle-queries.ts';
import { useCoordinates } from './use-coordinates.ts';
import { useMissionToday } from './use-place.ts';

/**
 * The coordinator closes a period before its day; asked twice, because closing freezes it. The question says which
 * period, that it is not over, and who has not reported; the answer is taken only while its last day is the one shown.
 */
export function CloseCycle({ planReference, cycle }: { planReference: string; cycle: CycleReply }) {
  const t = useWords('cycle');
  const mayClose = useCoordinates(planReference, 'close_cycle');
  const today = useMissionToday(planReference);
  const returns = useQuery(returnsQuery(planReference, cycle.id));
  if (!mayClose || cycle.state !== 'open' || today === null || cycle.opensOn > today) return null;
  const missing = (returns.data?.items ?? []).filter(({ standing }) =>
    ['late', 'awaited', 'returned'].includes(standing),
  ).length;
  return (
    <AskedTwice
      ask={t('close')}
      title={t('close-title', { label: isolate(cycle.label) })}
      notes={[
        t('close-dates', {
          from: formatDate(cycle.startsOn),
          to: formatDate(cycle.endsOn),
          closes: formatDate(cycle.closesOn),
        }),
        ...(today <= cycle.endsOn ? [t('close-early', { to: formatDate(cycle.endsOn) })] : []),
        ...(missing > 0 ? [t('close-missing', { count: missing })] : []),
        t('close-note'),
      ]}
      confirm={t('close-confirm')}
      done={t('closed-done')}
      path={`/api/cycles/${cycle.id}/close`}
      body={{ closesOn: cycle.closesOn }}
      planReference={planReference}
    />
  );
}
