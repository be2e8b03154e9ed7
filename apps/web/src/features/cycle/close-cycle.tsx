import type { CycleReply } from '@jalon/contracts/cycle/cycle';
import { useWords } from '../../shared/language/use-words.ts';
import { AskedTwice } from './asked-twice.tsx';
import { useCoordinates } from './use-coordinates.ts';

/** The coordinator closes a period before its day; asked twice, because closing freezes it. */
export function CloseCycle({ planReference, cycle }: { planReference: string; cycle: CycleReply }) {
  const t = useWords('cycle');
  const mayClose = useCoordinates(planReference, 'close_cycle');
  if (!mayClose || cycle.state !== 'open') return null;
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
