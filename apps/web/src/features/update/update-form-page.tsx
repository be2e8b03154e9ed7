import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { Refusal } from '@jalon/domain/refusal/refusal';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { activityQuery, placeOf } from '../../shared/activity/activity-query.ts';
import { useActor } from '../../shared/api/me.ts';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { useMarking } from '../../shared/marking/marking.tsx';
import { useRefusalWords } from '../../shared/problem/use-refusal-words.ts';
import { FormHead } from './form-head.tsx';
import './report-form.css';
import { UpdateForm } from './update-form.tsx';
import { isTaken, whoWrites } from './who-writes.ts';

/** `/my/$activityReference`: report on one activity. Made for a phone on a poor line, and for one thumb. */
export default function UpdateFormPage() {
  const { activityReference = '' } = useParams({ strict: false });
  // The link in a reminder leads here first: the way back must be there when the line is not.
  useEffect(() => void import('./my-activities-page.tsx').catch(() => undefined), []);
  // What another page kept may know nothing of a draft made since: the form waits for a fresh answer.
  const query = useQuery({ ...activityQuery(activityReference), staleTime: 0, refetchOnMount: 'always' });
  const isFresh = query.isFetchedAfterMount || query.isError;
  if (query.data && isFresh) return <Opened key={query.data.id} activity={query.data} />;
  if (query.isError) {
    return (
      <div className="report">
        <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  return <LoadingFrame />;
}

function Opened({ activity }: { activity: ActivityReply }) {
  useMarking(activity.sensitivity, activity.audience);
  const writer = whoWrites(useActor(), placeOf(activity));
  if (!writer.allowed) return <Locked activity={activity} refusal={writer.refusal} />;
  if (activity.status === 'discontinued') {
    return <Locked activity={activity} refusal={{ code: 'activity-is-discontinued' }} />;
  }
  if (isTaken(activity, writer.value)) {
    return <Locked activity={activity} refusal={{ code: 'update-exists' }} />;
  }
  return <UpdateForm activity={activity} writer={writer.value} />;
}

function Locked({ activity, refusal }: { activity: ActivityReply; refusal: Refusal }) {
  const t = useWords('update');
  const words = useRefusalWords();
  return (
    <div className="report">
      <FormHead activity={activity} />
      <div className="report-fields">
        <Note tone="attention" icon="lock">
          <b>{t('locked-title')}</b> {words(refusal)}
          {activity.discontinuedReason && (
            <p dir="auto">{t('locked-discontinued', { reason: activity.discontinuedReason })}</p>
          )}
        </Note>
      </div>
    </div>
  );
}
