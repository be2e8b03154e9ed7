import type { MyActivities } from '@jalon/contracts/activity/activity';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { ProblemError, request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { useProblemWords } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';

interface ReturnSenderProps {
  cycle: MyActivities['cycles'][number];
  /** What this organization reports on in the cycle. */
  items: MyActivities['items'];
}

/**
 * Sends the whole return at once: all drafts, and "no change" for the rest. Asked once more before. What was
 * returned with a question is not among them: it is named, with the way to its answer.
 */
export function ReturnSender({ cycle, items }: ReturnSenderProps) {
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
      {send.isSuccess && !isAsking && <p role="status">{t('my-return-done')}</p>}
      <OpenQuestions items={items} />
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

/** What only an answer of its own can send. */
function OpenQuestions({ items }: Pick<ReturnSenderProps, 'items'>) {
  const t = useWords('update');
  const asked = items.filter(({ openUpdate }) => openUpdate?.state === 'returned');
  if (asked.length === 0) return null;
  return (
    <Note tone="attention">
      {t('my-return-questions', { count: asked.length })}
      <ul>
        {asked.map(({ card }) => (
          <li key={card.id}>
            <Link to="/my/$activityReference" params={{ activityReference: card.reference }}>
              <bdi>{card.shortReference}</bdi> <span dir="auto">{card.title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Note>
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
