import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { UpdateReply } from '@jalon/contracts/update/update';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { activityQuery, placeOf } from '../../shared/activity/activity-query.ts';
import { useActor } from '../../shared/api/me.ts';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import './thread.css';
import { UpdateEntry } from './update-entry.tsx';
import { isTaken, openUpdateOf, whoWrites } from './who-writes.ts';

/** The thread of an activity: its reports, newest first, with questions, answers, findings, replies and errata. */
export default function ActivityUpdates({ activityReference }: { activityReference: string }) {
  const t = useWords('update');
  const query = useQuery(activityQuery(activityReference));
  if (query.isPending) return <LoadingFrame rows={3} />;
  if (!query.data) return <ProblemNote error={query.error} onRetry={() => void query.refetch()} />;
  const activity = query.data;
  const updates = [...activity.updates].sort((a, b) => timeOf(b).localeCompare(timeOf(a)));
  return (
    <div className="thread">
      <ReportLink activity={activity} />
      {updates.length === 0 && <p className="sec">{t('thread-empty')}</p>}
      <ol className="thread-list">
        {updates.map((update) => (
          <UpdateEntry key={update.id} activity={activity} update={update} />
        ))}
      </ol>
    </div>
  );
}

/** The way into the form, for those who report or record; nothing for the others. */
function ReportLink({ activity }: { activity: ActivityReply }) {
  const t = useWords('update');
  const writer = whoWrites(useActor(), placeOf(activity));
  if (!writer.allowed || activity.status === 'discontinued') return null;
  if (isTaken(activity, writer.value)) return null;
  const hasOpen = openUpdateOf(activity, writer.value) !== undefined;
  const isLead = writer.value.recordedBy === null;
  const report = isLead ? t('thread-do-report') : t('thread-do-record');
  return (
    <Link
      className={isLead ? 'btn p' : 'btn'}
      to="/my/$activityReference"
      params={{ activityReference: activity.reference }}
      title={isLead ? undefined : activity.lead.name}
    >
      {hasOpen ? t('thread-do-go-on') : report}
    </Link>
  );
}

function timeOf(update: UpdateReply): string {
  return update.submittedAt ?? update.createdAt;
}
