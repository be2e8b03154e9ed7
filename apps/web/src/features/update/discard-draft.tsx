import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import type { FieldsProps } from './guarded-field.tsx';
import { forgetKeptDraft } from './kept-draft.ts';

/** Throws a draft away, once asked twice. Nothing that was sent is ever deleted. */
export function DiscardDraft({ activity, form }: FieldsProps) {
  const t = useWords('update');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const discarding = useMutation({
    mutationFn: (id: string) => request('POST', `/api/updates/${id}/discard`, {}),
    onSuccess: async () => {
      form.saver.close();
      forgetKeptDraft(sessionStorage);
      queries.removeQueries({ queryKey: queryKeys.activity(activity.reference) });
      await queries.invalidateQueries({ queryKey: queryKeys.mine('activities') });
      await navigate({ to: '/my' });
    },
  });
  const { id } = form.saver;
  if (id === null) return null;
  if (!isAsking) {
    return (
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('discard')}
      </Button>
    );
  }
  return (
    <div>
      <p className="hint">{t('discard-note')}</p>
      {discarding.isError && <ProblemNote error={discarding.error} />}
      <div className="report-do">
        <Button onClick={() => setAsking(false)}>{t('discard-keep')}</Button>
        <Button busy={discarding.isPending} onClick={() => discarding.mutate(id)}>
          {t('discard-confirm')}
        </Button>
      </div>
    </div>
  );
}
