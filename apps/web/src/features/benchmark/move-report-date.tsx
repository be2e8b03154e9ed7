import type { BenchmarkSetReply, ReportDateReply } from '@jalon/contracts/benchmark/benchmark';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { MoveDateDialog } from '../../shared/deadline/move-date-dialog.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';

export interface MoveReportDateProps {
  set: BenchmarkSetReply;
  date: ReportDateReply;
  onClose: () => void;
}

/** For the coordinator of the set's mission: a date of the Council is given another day, with the reason. */
export function MoveReportDate({ set, date, onClose }: MoveReportDateProps) {
  const t = useWords('benchmark');
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const send = async (body: Record<string, string>) => {
    const moved = await request<ReportDateReply>('POST', `/api/report-dates/${date.id}/move`, {
      ...body,
      readDueOn: date.dueOn,
    });
    // Who looks at this date goes on looking at it where it is now.
    if (search.date === date.dueOn)
      void navigate({
        to: '/benchmarks/$setId',
        params: { setId: set.id },
        search: { ...(search.voice && { voice: search.voice }), date: moved.dueOn },
        replace: true,
      });
    return moved;
  };
  return (
    <MoveDateDialog
      title={t('date-move-title', { on: formatDate(date.dueOn) })}
      note={t('date-move-note')}
      act={t('date-move')}
      done={t('date-moved')}
      date={{ label: t('date-new'), after: set.mission.today, field: 'dueOn' }}
      send={send}
      refreshes={[queryKeys.benchmarkSets, ['benchmark-report'], ['plan']]}
      onClose={onClose}
    />
  );
}
