import type { BenchmarkSetReply } from '@jalon/contracts/benchmark/benchmark';
import { daysBetween } from '@jalon/domain/mission/local-date';
import { Link } from '@tanstack/react-router';
import { formatDate, formatLongDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { DocumentDownloads } from './document-downloads.tsx';

/** When the report is due, its documents, and the other report dates of the set. */
export function SetAside({ set, dueOn }: { set: BenchmarkSetReply; dueOn: string }) {
  const t = useWords('benchmark');
  const reports = set.reports.filter((report) => report.reportDueOn === dueOn);
  return (
    <aside className="benchmark-aside">
      <section className="box aside-box">
        <h2>{t('pack-due', { date: formatLongDate(dueOn) })}</h2>
        <p className="md sec">{useDaysWords()(daysBetween(set.mission.today, dueOn))}</p>
        {reports.map((report) => (
          <div key={report.id} className="aside-voice">
            <h3>{t(`voice-${report.voice}`)}</h3>
            <DocumentDownloads reportId={report.id} state={report.state} />
          </div>
        ))}
      </section>
      <section className="box aside-box">
        <h2>{t('history')}</h2>
        <table className="dates">
          <thead>
            <tr>
              <th scope="col">{t('history-date')}</th>
              <th scope="col">{t('history-resolution')}</th>
            </tr>
          </thead>
          <tbody>
            {set.reportDateDetails.map((detail) => (
              <tr key={detail.dueOn} className={detail.dueOn === dueOn ? 'now' : undefined}>
                <th scope="row">
                  <Link to="/benchmarks/$setId" params={{ setId: set.id }} search={{ date: detail.dueOn }}>
                    {formatDate(detail.dueOn)}
                  </Link>
                </th>
                <td>
                  <bdi>{detail.resolution}</bdi>
                  {detail.demonstration && <span className="chip ln">{t('date-demonstration')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </aside>
  );
}

function useDaysWords(): (days: number) => string {
  const t = useWords('benchmark');
  return (days) => {
    if (days === 0) return t('pack-today');
    return days > 0 ? t('pack-left', { count: days }) : t('pack-past', { count: -days });
  };
}
