import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { CommentReply } from '@jalon/contracts/comment/comment';
import { mayDo } from '@jalon/domain/post/rights';
import { useQuery } from '@tanstack/react-query';
import { activityQuery, placeOf } from '../../shared/activity/activity-query.ts';
import { useActor } from '../../shared/api/me.ts';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { Classification } from '../../shared/controls/classification.tsx';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { UnOnlyPanel } from '../../shared/controls/un-only-panel.tsx';
import { formatInstant } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { highestLevel, useMarking } from '../../shared/marking/marking.tsx';
import { fieldOf, RedactButton } from '../../shared/redaction/redact-button.tsx';
import { RedactedText } from '../../shared/redaction/redacted-text.tsx';
import { CommentForm } from './comment-form.tsx';
import './comment.css';

/** Comments on an activity: those for all, and apart from them those of one side only. */
export default function ActivityComments({ activityReference }: { activityReference: string }) {
  const activity = useQuery(activityQuery(activityReference));
  const comments = useQuery({
    queryKey: queryKeys.activityPart(activityReference, 'comments'),
    queryFn: ({ signal }) =>
      request<{ items: CommentReply[] }>(
        'GET',
        `/api/activities/${encodeURIComponent(activityReference)}/comments`,
        undefined,
        { signal },
      ),
  });
  if (activity.isPending || comments.isPending) return <LoadingFrame rows={2} />;
  if (!activity.data || !comments.data) {
    const retry = () => void Promise.all([activity.refetch(), comments.refetch()]);
    return <ProblemNote error={activity.error ?? comments.error} onRetry={retry} />;
  }
  return <Comments activity={activity.data} comments={comments.data.items} />;
}

function Comments({ activity, comments }: { activity: ActivityReply; comments: CommentReply[] }) {
  const t = useWords('comment');
  const forAll = comments.filter(({ audience }) => audience === 'all');
  const unOnly = comments.filter(({ audience }) => audience === 'un');
  const national = comments.filter(({ audience }) => audience === 'national');
  const side = unOnly.length > 0 ? 'un' : national.length > 0 ? 'national' : 'all';
  useMarking(highestLevel(comments), side);
  const mayComment = mayDo(useActor(), 'comment', placeOf(activity)).allowed;
  return (
    <section className="comments" aria-labelledby="comments-title">
      <h3 id="comments-title">{t('title')}</h3>
      {comments.length === 0 && <p className="md sec">{t('empty')}</p>}
      <CommentList comments={forAll} />
      {national.length > 0 && (
        <section className="box comments-national">
          <h4>{t('national-title')}</h4>
          <CommentList comments={national} />
        </section>
      )}
      {unOnly.length > 0 && (
        <UnOnlyPanel detail={t('un-notes', { count: unOnly.length })}>
          <CommentList comments={unOnly} />
        </UnOnlyPanel>
      )}
      {mayComment ? <CommentForm activity={activity} /> : <p className="hint">{t('cannot')}</p>}
    </section>
  );
}

function CommentList({ comments }: { comments: readonly CommentReply[] }) {
  const t = useWords('comment');
  if (comments.length === 0) return null;
  return (
    <ol className="comment-list">
      {comments.map((comment) => (
        <li key={comment.id}>
          <p className="comment-text" dir="auto">
            <RedactedText>{comment.text}</RedactedText>
          </p>
          <p className="row w sm mut">
            {t('by', { who: comment.postTitle, date: formatInstant(comment.writtenAt) })}
            {comment.sensitivity === 'confidential' && <Classification level="confidential" />}
            <RedactButton
              subjectType="comment"
              subjectId={comment.id}
              fields={[fieldOf('text', comment.text)]}
            />
          </p>
        </li>
      ))}
    </ol>
  );
}
