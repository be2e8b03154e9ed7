import type { BenchmarkReportReply } from '@jalon/contracts/benchmark/benchmark';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Dialog } from '../../shared/controls/dialog.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { announce } from '../../shared/live/announcer.tsx';
import type { ReportStep } from './report-steps.ts';

export interface ReportStepButtonProps {
  step: ReportStep;
  report: BenchmarkReportReply;
  isMain: boolean;
}

/** Submit, clear or freeze: a button, then a dialog that says what it means, the unsourced paragraphs listed. */
export function ReportStepButton({ step, report, isMain }: ReportStepButtonProps) {
  const t = useWords('benchmark');
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const taking = useMutation({
    mutationFn: () => request('POST', `/api/benchmark-reports/${report.id}/${step}`, {}),
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: queryKeys.benchmarkReport(report.id) });
      await queries.invalidateQueries({ queryKey: queryKeys.benchmarkSets });
      announce(t(`done-${step}`));
    },
  });
  return (
    <>
      <Button kind={isMain ? 'primary' : 'plain'} onClick={() => setAsking(true)}>
        {t(step)}
      </Button>
      {isAsking && (
        <Dialog
          title={t(step)}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
              <Button kind="primary" busy={taking.isPending} onClick={() => taking.mutate()}>
                {t(`confirm-${step}`)}
              </Button>
            </>
          }
        >
          <p>{t(`about-${step}`)}</p>
          {step !== 'freeze' && <Unsourced report={report} />}
          {taking.isError && <ProblemNote error={taking.error} />}
        </Dialog>
      )}
    </>
  );
}

/** The paragraphs without a source, in full: clearance must have seen them. */
function Unsourced({ report }: { report: BenchmarkReportReply }) {
  const t = useWords('benchmark');
  if (report.unsourcedCount === 0) return <p className="sec">{t('unsourced-none')}</p>;
  return (
    <>
      <p>
        <b>{t('unsourced-count', { count: report.unsourcedCount })}</b>
      </p>
      <ul className="unsourced">
        {report.assessments.flatMap(({ letter, paragraphs }) =>
          paragraphs
            .filter(({ unsourced }) => unsourced)
            .map((paragraph) => (
              <li key={paragraph.id} dir="auto">
                ({letter}) <bdi>{paragraph.text}</bdi>
              </li>
            )),
        )}
      </ul>
    </>
  );
}
