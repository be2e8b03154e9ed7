import type { ReturnReply } from '@jalon/contracts/cycle/cycle';
import { useWords } from '../../shared/language/use-words.ts';
import { AskedTwice } from './asked-twice.tsx';

/** Sends an organization's whole return: its drafts, and "no change" for the rest. */
export function SubmitReturn({ item, planReference }: { item: ReturnReply; planReference: string }) {
  const t = useWords('cycle');
  return (
    <AskedTwice
      ask={t('submit')}
      notes={[t('submit-note', { organization: item.organization.name })]}
      confirm={t('submit-confirm')}
      done={t('submitted-done')}
      path={`/api/returns/${encodeURIComponent(item.id)}/submit`}
      planReference={planReference}
    />
  );
}
