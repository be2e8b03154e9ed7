import type { BenchmarkReportReply, BenchmarkSetReply } from '@jalon/contracts/benchmark/benchmark';
import { mayDo } from '@jalon/domain/post/rights';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useActor } from '../../shared/api/me.ts';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { UnOnlyTag } from '../../shared/controls/un-only-panel.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatLongDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useMarking } from '../../shared/marking/marking.tsx';
import { AssessmentSection } from './assessment-section.tsx';
import { benchmarkReportQuery, benchmarkSetsQuery } from './benchmark-queries.ts';
import './benchmark.css';
import './report.css';
import { DocumentDownloads } from './document-downloads.tsx';
import { ReportLife } from './report-life.tsx';
import { reportPlace } from './report-place.ts';

/** `/benchmark-reports/$reportId`: one voice's report: written, cleared, frozen, downloaded. */
export default function BenchmarkReportPage() {
  const { reportId = '' } = useParams({ strict: false });
  const report = useQuery(benchmarkReportQuery(reportId));
  const sets = useQuery(benchmarkSetsQuery);
  if (report.isPending || sets.isPending) return <LoadingFrame />;
  const set = sets.data?.items.find(({ id }) => id === report.data?.benchmarkSetId);
  if (report.data && set) return <ReportView report={report.data} set={set} />;
  const retry = () => void Promise.all([report.refetch(), sets.refetch()]);
  return (
    <div className="benchmarks">
      <ProblemNote error={report.error ?? sets.error} onRetry={retry} />
    </div>
  );
}

function ReportView({ report, set }: { report: BenchmarkReportReply; set: BenchmarkSetReply }) {
  const t = useWords('benchmark');
  const isShared = report.assessments.every(({ shared }) => shared);
  useMarking(isShared ? 'unclassified' : 'confidential', isShared ? 'all' : report.voice);
  const place = reportPlace(set.mission.id, set.id, report.voice);
  const mayDraft = mayDo(useActor(), 'draft_report', place).allowed;
  const date = formatLongDate(report.reportDueOn);
  return (
    <div className="benchmarks">
      <header className="report-title">
        <Link
          className="report-up"
          to="/benchmarks/$setId"
          params={{ setId: set.id }}
          search={{ date: report.reportDueOn }}
        >
          <Icon name="chevron-left" />
          <bdi>{report.benchmarkSetReference}</bdi>
        </Link>
        <div className="row w">
          <h1>{t(`report-title-${report.voice}`, { date })}</h1>
          {report.voice === 'un' && !isShared && <UnOnlyTag />}
          <span className="chip">{t(`state-${report.state}`)}</span>
        </div>
      </header>
      <div className="benchmark-columns">
        <div className="benchmark-main">
          {report.assessments.map((assessment) => (
            <AssessmentSection
              key={assessment.id}
              report={report}
              assessment={assessment}
              mayEdit={mayDraft && report.state !== 'frozen'}
              mayShare={mayDraft}
            />
          ))}
        </div>
        <aside className="benchmark-aside">
          <ReportLife report={report} set={set} mayDraft={mayDraft} />
          <section className="box aside-box">
            <h2>{t('downloads')}</h2>
            <DocumentDownloads reportId={report.id} state={report.state} />
          </section>
        </aside>
      </div>
    </div>
  );
}
