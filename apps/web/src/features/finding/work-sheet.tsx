import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { UpdateReply } from '@jalon/contracts/update/update';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { activityQuery } from '../../shared/activity/activity-query.ts';
import { Classification } from '../../shared/controls/classification.tsx';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { StatusPill } from '../../shared/controls/status-pill.tsx';
import { formatDay, localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useMarking } from '../../shared/marking/marking.tsx';
import { DecisionForm } from './decision-form.tsx';
import { EvidenceBeside } from './evidence-beside.tsx';
import { ReportedWords } from './reported-words.tsx';
import type { WaitingItem } from './waiting-query.ts';

export interface WorkSheetProps {
  updateId: string;
  activityReference: string;
  waiting: WaitingItem;
}

/** One report: what the lead says beside what the evidence shows, and the decision under both. */
export function WorkSheet({ updateId, activityReference, waiting }: WorkSheetProps) {
  const t = useWords('finding');
  const query = useQuery(activityQuery(activityReference));
  if (query.isPending) return <LoadingFrame rows={5} />;
  if (!query.data) return <ProblemNote error={query.error} onRetry={() => void query.refetch()} />;
  const update = query.data.updates.find(({ id }) => id === updateId);
  if (!update) return <Note>{t('answered')}</Note>;
  return <Sheet activity={query.data} update={update} waiting={waiting} />;
}

function Sheet(props: { activity: ActivityReply; update: UpdateReply; waiting: WaitingItem }) {
  const { activity, update } = props;
  const t = useWords('finding');
  const hasUnOnly = [...update.evidence, ...update.findings].some(({ audience }) => audience === 'un');
  useMarking(update.sensitivity, hasUnOnly ? 'un' : update.audience);
  const test = props.waiting.achievementTest ?? activity.commitment.achievementTest;
  return (
    <section className="box work" aria-labelledby="work-title">
      <header className="work-head">
        <Link
          className="work-back"
          to="/plans/$planReference/verification"
          params={{ planReference: activity.planReference }}
        >
          {t('page-title')}
        </Link>
        <div className="row w">
          <span className="ref">{activity.shortReference}</span>
          <StatusPill status={update.status} />
          <Classification level={update.sensitivity} />
          <span className="sp" />
          <span className="md sec">
            <ReportedBy activity={activity} update={update} />
          </span>
        </div>
        <h2 id="work-title" dir="auto">
          <Link
            to="/plans/$planReference/board"
            params={{ planReference: activity.planReference }}
            search={{ card: activity.reference }}
          >
            {activity.title}
          </Link>
        </h2>
        {test && (
          <p className="md sec">
            <b>{t('test')}</b> <span dir="auto">{localText(test)}</span>
          </p>
        )}
      </header>
      <div className="beside">
        <ReportedWords update={update} />
        <EvidenceBeside activity={activity} update={update} />
      </div>
      <DecisionForm activity={activity} update={update} />
    </section>
  );
}

function ReportedBy({ activity, update }: { activity: ActivityReply; update: UpdateReply }) {
  const t = useWords('finding');
  const date = formatDay((update.submittedAt ?? update.createdAt).slice(0, 10));
  const due = formatDay(activity.dueOn);
  if (update.recordedFor) {
    return <>{t('recorded', { date, due, by: update.organization.name, lead: update.recordedFor.name })}</>;
  }
  return <>{t('reported', { date, due, who: update.organization.shortName })}</>;
}
