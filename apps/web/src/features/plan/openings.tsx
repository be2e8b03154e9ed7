import type { PlanReply } from '@jalon/contracts/plan/plan';
import type { OpeningListReply } from '@jalon/contracts/post/openings';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { useChange } from '../../shared/api/use-change.ts';
import { Button } from '../../shared/controls/button.tsx';
import { CheckBox } from '../../shared/controls/check-box.tsx';
import { Dialog } from '../../shared/controls/dialog.tsx';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';

/** Which observers' posts read a plan: the coordinator opens it to each by name, and closes it again. */
export default function Openings({ plan, onClose }: { plan: PlanReply; onClose: () => void }) {
  const t = useWords('plan');
  const path = `/api/plans/${plan.reference}/openings`;
  const query = useQuery({
    queryKey: queryKeys.planPart(plan.reference, 'openings'),
    queryFn: ({ signal }) => request<OpeningListReply>('GET', path, undefined, { signal }),
  });
  if (query.data)
    return <OpeningForm plan={plan} path={path} openings={query.data.items} onClose={onClose} />;
  return (
    <Dialog title={t('openings')} onClose={onClose}>
      {query.isError ? (
        <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <LoadingFrame rows={2} />
      )}
    </Dialog>
  );
}

interface OpeningFormProps {
  plan: PlanReply;
  path: string;
  openings: OpeningListReply['items'];
  onClose: () => void;
}

function OpeningForm({ plan, path, openings, onClose }: OpeningFormProps) {
  const t = useWords('plan');
  const shared = useWords('shared');
  const [chosen, setChosen] = useState(() =>
    openings.filter(({ opened }) => opened).map(({ postId }) => postId),
  );
  const saving = useChange({
    send: () => request('PUT', path, { postIds: chosen }),
    refreshes: [queryKeys.planPart(plan.reference, 'openings')],
    done: t('openings-saved'),
    onDone: onClose,
  });
  const toggle = (postId: string, isOpen: boolean) =>
    setChosen(isOpen ? [...chosen, postId] : chosen.filter((each) => each !== postId));
  return (
    <Dialog
      title={t('openings')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{shared('cancel')}</Button>
          <Button kind="primary" busy={saving.isPending} onClick={() => saving.mutate()}>
            {shared('save')}
          </Button>
        </>
      }
    >
      <p className="md sec">{t('openings-note')}</p>
      {openings.length === 0 && <p>{t('openings-none')}</p>}
      <div className="col">
        {openings.map(({ postId, title, organization }) => (
          <CheckBox
            key={postId}
            label={<bdi>{localText(title)}</bdi>}
            detail={<bdi>{organization.name}</bdi>}
            checked={chosen.includes(postId)}
            onChange={(event) => toggle(postId, event.target.checked)}
          />
        ))}
      </div>
      {saving.error && <ProblemNote error={saving.error} />}
    </Dialog>
  );
}
