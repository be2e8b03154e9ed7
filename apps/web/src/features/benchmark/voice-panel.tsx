import type { BenchmarkReportReply, BenchmarkSetReply } from '@jalon/contracts/benchmark/benchmark';
import type { Voice } from '@jalon/domain/benchmark/benchmark';
import { mayDo } from '@jalon/domain/post/rights';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useActor } from '../../shared/api/me.ts';
import { ProblemError } from '../../shared/api/request.ts';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { UnOnlyTag } from '../../shared/controls/un-only-panel.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { useMarking } from '../../shared/marking/marking.tsx';
import { AssessmentText } from './assessment-text.tsx';
import { benchmarkReportQuery } from './benchmark-queries.ts';
import { DraftReport } from './draft-report.tsx';
import { reportPlace } from './report-place.ts';

export interface VoicePanelProps {
  set: BenchmarkSetReply;
  voice: Voice;
  dueOn: string;
  letter: string;
}

/** One voice on one benchmark. The UN's own draft stands in plum until it is shared. */
export function VoicePanel({ set, voice, dueOn, letter }: VoicePanelProps) {
  const t = useWords('benchmark');
  const actor = useActor();
  const place = reportPlace(set.mission.id, set.id, voice);
  const known = set.reports.find((each) => each.voice === voice && each.reportDueOn === dueOn);
  const report = useQuery({ ...benchmarkReportQuery(known?.id ?? ''), enabled: known !== undefined });
  const assessment = report.data?.assessments.find((each) => each.letter === letter);
  const isUnOnly = voice === 'un' && assessment !== undefined && !assessment.shared;
  const mayDraft = mayDo(actor, 'draft_report', place).allowed;
  return (
    <section className={isUnOnly ? 'box voice unp' : 'box voice'} aria-label={t(`voice-${voice}`)}>
      {assessment && !assessment.shared && <MarkOwnSide voice={voice} />}
      <header>
        <h2>{t(`voice-${voice}`)}</h2>
        <span className="sp" />
        {isUnOnly && <UnOnlyTag />}
        {report.data && <span className="chip">{t(`state-${report.data.state}`)}</span>}
      </header>
      <div className="voice-body">
        {known === undefined && <NotThere mayDraft={mayDraft} set={set} voice={voice} dueOn={dueOn} />}
        {known && report.isPending && <LoadingFrame rows={3} />}
        {report.isError && <Unreadable error={report.error} onRetry={() => void report.refetch()} />}
        {report.data && <AssessmentText assessment={assessment} />}
      </div>
      {report.data && <Foot report={report.data} mayDraft={mayDraft} />}
    </section>
  );
}

/** A draft is for its own side until it is shared. */
function MarkOwnSide({ voice }: { voice: Voice }) {
  useMarking('confidential', voice);
  return null;
}

function NotThere(props: Omit<VoicePanelProps, 'letter'> & { mayDraft: boolean }) {
  const t = useWords('benchmark');
  if (props.mayDraft) return <DraftReport {...props} />;
  return <p className="sec">{t('not-shared')}</p>;
}

/** A report that is not the reader's does not exist for them; everything else is a failure that can be tried again. */
function Unreadable({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useWords('benchmark');
  if (error instanceof ProblemError && error.status === 404) return <p className="sec">{t('not-shared')}</p>;
  return <ProblemNote error={error} onRetry={onRetry} />;
}

function Foot({ report, mayDraft }: { report: BenchmarkReportReply; mayDraft: boolean }) {
  const t = useWords('benchmark');
  const mayEdit = mayDraft && report.state !== 'frozen';
  return (
    <footer>
      <span className="sp" />
      <Link className="btn s" to="/benchmark-reports/$reportId" params={{ reportId: report.id }}>
        <Icon name={mayEdit ? 'pen' : 'document'} />
        {mayEdit ? t('edit-report') : t('open-report')}
      </Link>
    </footer>
  );
}
