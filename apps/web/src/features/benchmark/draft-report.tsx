import type { BenchmarkReportReply, BenchmarkSetReply } from '@jalon/contracts/benchmark/benchmark';
import type { Voice } from '@jalon/domain/benchmark/benchmark';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';

/** Makes the report of this voice and date; where it exists already, that one opens. */
export function DraftReport({ set, voice, dueOn }: { set: BenchmarkSetReply; voice: Voice; dueOn: string }) {
  const t = useWords('benchmark');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const drafting = useMutation({
    mutationFn: () =>
      request<BenchmarkReportReply>('POST', '/api/benchmark-reports', {
        benchmarkSetId: set.id,
        reportDueOn: dueOn,
        voice,
      }),
    onSuccess: async (report) => {
      queries.setQueryData(queryKeys.benchmarkReport(report.id), report);
      void queries.invalidateQueries({ queryKey: queryKeys.benchmarkSets });
      await navigate({ to: '/benchmark-reports/$reportId', params: { reportId: report.id } });
    },
  });
  return (
    <>
      <p className="sec">{t('not-begun')}</p>
      <p className="hint">{t('draft-note')}</p>
      <Button kind="primary" busy={drafting.isPending} onClick={() => drafting.mutate()}>
        {t('draft-do')}
      </Button>
      {drafting.isError && <ProblemNote error={drafting.error} />}
    </>
  );
}
