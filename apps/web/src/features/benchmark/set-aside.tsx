import type { BenchmarkSetReply } from '@jalon/contracts/benchmark/benchmark';
import { daysBetween } from '@jalon/domain/mission/local-date';
import { formatLongDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { DocumentDownloads } from './document-downloads.tsx';
import { ReportDates } from './report-dates.tsx';

/** When the report is due and its documents; then every date that the Council gave for the set. */
export function SetAside({ set, dueOn }: { set: BenchmarkSetReply; dueOn: string | undefined }) {
  return (
    <aside className="benchmark-aside">
      {dueOn && <PackDue set={set} dueOn={dueOn} />}
      <ReportDates set={set} dueOn={dueOn} />
    </aside>
  );
}

function PackDue({ set, dueOn }: { set: BenchmarkSetReply; dueOn: string }) {
  const t = useWords('benchmark');
  const reports = set.reports.filter((report) => report.reportDueOn === dueOn);
  return (
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
  );
}

function useDaysWords(): (days: number) => string {
  const t = useWords('benchmark');
  return (days) => {
    if (days === 0) return t('pack-today');
    return days > 0 ? t('pack-left', { count: days }) : t('pack-past', { count: -days });
  };
}
