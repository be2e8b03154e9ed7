import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { anyKeptDraft } from '../../features/update/kept-draft.ts';
import { useMe } from '../../shared/api/me.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { showToast } from '../../shared/live/toast.tsx';

const retryMs = 15_000;

/**
 * A report that was sent without a line goes out when the line is back, whatever page is open by then. Its own
 * form sends it by itself while it is open.
 */
export function useQueuedReport(pathname: string): void {
  const t = useWords('shell');
  const { person } = useMe();
  const queries = useQueryClient();
  useEffect(() => {
    const queued = () => {
      const kept = anyKeptDraft(sessionStorage);
      const isMine = kept?.wantsSending === true && kept.personId === person.id;
      return isMine && pathname !== `/my/${kept.activityReference}` ? kept : null;
    };
    const reference = queued()?.activityReference;
    if (!reference) return;
    let isBusy = false;
    const send = async () => {
      const kept = queued();
      if (!kept || isBusy) return;
      isBusy = true;
      const { sendKeptReport } = await import('../../features/update/send-kept-report.ts');
      const outcome = await sendKeptReport(kept).finally(() => {
        isBusy = false;
      });
      if (outcome === 'waits') return;
      const isSent = outcome === 'sent';
      showToast({
        tone: isSent ? 'plain' : 'attention',
        words: t(isSent ? 'queuedSent' : 'queuedHeld', { reference }),
      });
      if (isSent) await queries.invalidateQueries();
    };
    showToast({ tone: 'attention', words: t('queuedWaits', { reference }) });
    const quietly = () => void send().catch(() => undefined);
    quietly();
    const timer = setInterval(quietly, retryMs);
    window.addEventListener('online', quietly);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', quietly);
    };
  }, [pathname, person.id, queries, t]);
}
