import { useQueryClient } from '@tanstack/react-query';
import { type ShouldBlockFn, useBlocker } from '@tanstack/react-router';
import { meQuery } from '../api/me.ts';
import { useWords } from '../language/use-words.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

/** Where one is led when the session is over: nothing could be saved from here any more. */
const doors: readonly string[] = ['/sign-in', '/two-factor'];

const isAnotherPage: ShouldBlockFn = ({ current, next }) =>
  next.pathname !== current.pathname && !doors.includes(next.pathname);

/** Asks whoever leaves a page, by a link or by the browser's own keys, while it holds changes that were not saved. */
export function LeaveGuard({ isUnsaved }: { isUnsaved: boolean }) {
  const t = useWords('shared');
  const queries = useQueryClient();
  const leaving = useBlocker({
    shouldBlockFn: isAnotherPage,
    // Whoever signs out leaves a fresh page behind, whatever stood on it.
    enableBeforeUnload: () => queries.getQueryData(meQuery.queryKey) !== undefined,
    disabled: !isUnsaved,
    withResolver: true,
  });
  if (leaving.status !== 'blocked') return null;
  return (
    <Dialog
      title={t('leave-title')}
      onClose={leaving.reset}
      footer={
        <>
          <Button onClick={leaving.proceed}>{t('leave-go')}</Button>
          <Button kind="primary" data-first-focus onClick={leaving.reset}>
            {t('leave-stay')}
          </Button>
        </>
      }
    >
      <p>{t('leave-note')}</p>
    </Dialog>
  );
}
