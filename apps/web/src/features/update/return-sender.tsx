import type { MyActivities } from '@jalon/contracts/activity/activity';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { ProblemError, request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { useProblemWords } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';

/** Sends the whole return at once: all drafts, and "no change" for the rest. Asked once more before. */
export function ReturnSender({ cycle }: { cycle: MyActivities['cycles'][number] }) {
  const t = useWords('update');
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const send = useMutation({
    mutationFn: () => request('POST', `/api/returns/${encodeURIComponent(cycle.returnId)}/submit`, {}),
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: queryKeys.mine('activities') });
      await queries.invalidateQueries({ queryKey: queryKeys.plan(cycle.planReference) });
    },
  });
  return (
    <section className="my-return">
      <h3>{t('my-return-title')}</h3>
      <p className="hint">{t('my-return-note')}</p>
      {send.isError && <Incomplete error={send.error} />}
      {isAsking ? (
        <div className="row w">
          <Button onClick={() => setAsking(false)}>{t('my-return-cancel')}</Button>
          <Button kind="primary" busy={send.isPending} onClick={() => send.mutate()}>
            {t('my-return-confirm')}
          </Button>
        </div>
      ) : (
        <Button onClick={() => setAsking(true)}>{t('my-return-do', { label: cycle.label })}</Button>
      )}
    </section>
  );
}

function Incomplete({ error }: { error: Error }) {
  const t = useWords('update');
  const words = useProblemWords();
  const faults = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  return (
    <Note tone="attention" role="alert">
      {faults.length > 0 ? t('my-return-incomplete') : words(error)}
      <ul>
        {faults.map(({ pointer, message }) => (
          <li key={`${pointer} ${message}`}>{message}</li>
        ))}
      </ul>
    </Note>
  );
}
