import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { ProblemError, request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Dialog } from '../../shared/controls/dialog.tsx';
import { keepFocusInPage } from '../../shared/controls/keep-focus-in-page.ts';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { announce } from '../../shared/live/announcer.tsx';
import { showToast } from '../../shared/live/toast.tsx';

export interface AskedTwiceProps {
  ask: string;
  /** Of the question; what was pressed where it has none of its own. */
  title?: string;
  /** What will happen, in words, before it does: a paragraph each. */
  notes: readonly string[];
  confirm: string;
  done: string;
  path: string;
  body?: object;
  planReference: string;
}

/** A step that is not taken back: a button, then a dialog that says what it does. */
export function AskedTwice(props: AskedTwiceProps) {
  const { ask, title = ask, notes, confirm, done, path, body = {}, planReference } = props;
  const t = useWords('cycle');
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const step = useMutation({
    mutationFn: () => request('POST', path, body),
    onSuccess: async () => {
      setAsking(false);
      showToast({ tone: 'plain', words: done });
      announce(done);
      await queries.invalidateQueries({ queryKey: queryKeys.plan(planReference) });
      await queries.invalidateQueries({ queryKey: queryKeys.mine('activities') });
      // The button may have gone with what it was for.
      keepFocusInPage();
    },
  });
  const faults = step.error instanceof ProblemError ? (step.error.problem.errors ?? []) : [];
  return (
    <>
      <Button small onClick={() => setAsking(true)}>
        {ask}
      </Button>
      {isAsking && (
        <Dialog
          title={title}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
              <Button kind="primary" busy={step.isPending} onClick={() => step.mutate()}>
                {confirm}
              </Button>
            </>
          }
        >
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {step.isError && <ProblemNote error={step.error} />}
          <ul>
            {faults.map(({ pointer, message }) => (
              <li key={`${pointer} ${message}`}>{message}</li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}
