import type { AssessmentReply } from '@jalon/contracts/benchmark/benchmark';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Dialog } from '../../shared/controls/dialog.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';

export interface ShareAssessmentProps {
  reportId: string;
  assessment: AssessmentReply;
}

/** Opens one assessment to the other side. Said twice before: it is not taken back. */
export function ShareAssessment({ reportId, assessment }: ShareAssessmentProps) {
  const t = useWords('benchmark');
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const sharing = useMutation({
    mutationFn: () => request('POST', `/api/assessments/${assessment.id}/share`, {}),
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: queryKeys.benchmarkReport(reportId) });
      await queries.invalidateQueries({ queryKey: queryKeys.benchmarkSets });
    },
  });
  return (
    <>
      <Button small icon="eye" onClick={() => setAsking(true)}>
        {t('share')}
      </Button>
      {isAsking && (
        <Dialog
          title={t('share')}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
              <Button kind="primary" busy={sharing.isPending} onClick={() => sharing.mutate()}>
                {t('confirm-share')}
              </Button>
            </>
          }
        >
          <p>{t('about-share', { letter: assessment.letter })}</p>
          {sharing.isError && <ProblemNote error={sharing.error} />}
        </Dialog>
      )}
    </>
  );
}
