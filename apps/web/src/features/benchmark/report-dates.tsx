import type { BenchmarkSetReply, ReportDateReply } from '@jalon/contracts/benchmark/benchmark';
import { mayDo } from '@jalon/domain/post/rights';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useActor } from '../../shared/api/me.ts';
import { Button } from '../../shared/controls/button.tsx';
import { MoveDates } from '../../shared/deadline/move-dates.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { MoveReportDate } from './move-report-date.tsx';

const RecordReportDate = lazy(() => import('./record-report-date.tsx'));

/** The Council's dates of a set, each with the document that names it, and with how it was moved. */
export function ReportDates({ set, dueOn }: { set: BenchmarkSetReply; dueOn: string | undefined }) {
  const t = useWords('benchmark');
  const [moving, setMoving] = useState<ReportDateReply | null>(null);
  const [isRecording, setRecording] = useState(false);
  const place = { missionId: set.mission.id, planId: null, benchmarkSetId: set.id };
  const mayKeep = mayDo(useActor(), 'keep_report_dates', place).allowed;
  const frozen = set.reports.filter(({ state }) => state === 'frozen').map((report) => report.reportDueOn);
  const mayMove = (date: string) => mayKeep && date >= set.mission.today && !frozen.includes(date);
  return (
    <section className="box aside-box" aria-labelledby="report-dates">
      <div className="row w">
        <h2 id="report-dates">{t('history')}</h2>
        <span className="sp" />
        {mayKeep && (
          <Button small icon="plus" onClick={() => setRecording(true)}>
            {t('date-record')}
          </Button>
        )}
      </div>
      {set.reportDateDetails.length === 0 ? (
        <p className="sm sec">{t('dates-none')}</p>
      ) : (
        <table className="dates">
          <thead>
            <tr>
              <th scope="col">{t('history-date')}</th>
              <th scope="col">{t('history-resolution')}</th>
            </tr>
          </thead>
          <tbody>
            {set.reportDateDetails.map((date) => (
              <tr key={date.id} className={date.dueOn === dueOn ? 'now' : undefined}>
                <th scope="row">
                  <Link to="/benchmarks/$setId" params={{ setId: set.id }} search={{ date: date.dueOn }}>
                    {formatDate(date.dueOn)}
                  </Link>
                </th>
                <DateCell date={date} onMove={mayMove(date.dueOn) ? () => setMoving(date) : undefined} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {moving && <MoveReportDate set={set} date={moving} onClose={() => setMoving(null)} />}
      {isRecording && (
        <Suspense>
          <RecordReportDate set={set} onClose={() => setRecording(false)} />
        </Suspense>
      )}
    </section>
  );
}

/** Where it cannot be moved, there is no button. */
function DateCell({ date, onMove }: { date: ReportDateReply; onMove: (() => void) | undefined }) {
  const t = useWords('benchmark');
  const { dueOn, firstDueOn, resolution, demonstration, moves } = date;
  return (
    <td>
      <bdi>{resolution}</bdi>
      {demonstration && <span className="chip ln">{t('date-demonstration')}</span>}
      <MoveDates kind={undefined} firstOn={firstDueOn === dueOn ? null : firstDueOn} moves={moves} />
      {onMove && (
        <div>
          <Button small aria-label={t('date-move-title', { on: formatDate(dueOn) })} onClick={onMove}>
            {t('date-move')}
          </Button>
        </div>
      )}
    </td>
  );
}
