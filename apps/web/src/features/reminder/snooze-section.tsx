import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { SnoozeReply } from '@jalon/contracts/reminder/snooze';
import type { ActorPost } from '@jalon/domain/post/post';
import { mayDo, postsThatMay } from '@jalon/domain/post/rights';
import { hearsOfTheDate } from '@jalon/domain/reminder/snooze';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { placeOf } from '../../shared/activity/activity-query.ts';
import { useActor } from '../../shared/api/me.ts';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { useChange } from '../../shared/api/use-change.ts';
import { Button } from '../../shared/controls/button.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { isolate } from '../../shared/language/isolate.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { fieldOf, RedactButton } from '../../shared/redaction/redact-button.tsx';
import { RedactedText } from '../../shared/redaction/redacted-text.tsx';
import './reminder.css';
import { RedactionPlace } from '../../shared/redaction/redaction-place.tsx';
import { SnoozeDialog } from './snooze-dialog.tsx';

/** Who has put off their reminders about a card, until when and why; and to whoever gets some, the way to do it. */
export default function SnoozeSection({ activity }: { activity: ActivityReply }) {
  const t = useWords('snooze');
  const actor = useActor();
  const query = useQuery({
    queryKey: queryKeys.activityPart(activity.reference, 'snoozes'),
    queryFn: ({ signal }) =>
      request<{ items: SnoozeReply[] }>('GET', `/api/activities/${activity.id}/snoozes`, undefined, {
        signal,
      }),
  });
  const [isAsking, setAsking] = useState(false);
  const place = placeOf(activity);
  const isOpen = activity.status !== 'completed' && activity.status !== 'discontinued';
  const may = isOpen && mayDo(actor, 'snooze', place).allowed;
  const posts = postsThatMay(actor, 'snooze', place);
  const ownPosts = new Set(posts.map(({ postId }) => postId));
  const items = query.data?.items ?? [];
  const running = items.filter((snooze) => snooze.isRunning);
  const own = running.filter(({ postId }) => ownPosts.has(postId));
  const earlier = items.filter((snooze) => !snooze.isRunning);
  if (!may && items.length === 0) return null;
  return (
    <RedactionPlace place={place}>
      <section className="snoozes">
        <h3>{t('title')}</h3>
        {running.map((snooze) => (
          <Running
            key={snooze.id}
            snooze={snooze}
            own={posts.find((post) => post.postId === snooze.postId)}
          />
        ))}
        {may && (
          <div className="row w">
            <Button small icon="clock" onClick={() => setAsking(true)}>
              {own.length > 0 ? t('put-off-again') : t('put-off')}
            </Button>
            {own.length > 0 && <EndButton activity={activity} />}
          </div>
        )}
        {earlier.length > 0 && <Earlier snoozes={earlier} />}
        {isAsking && (
          <SnoozeDialog
            activity={activity}
            isOfTheDate={hearsOfTheDate(posts)}
            onClose={() => setAsking(false)}
          />
        )}
      </section>
    </RedactionPlace>
  );
}

function Running({ snooze, own }: { snooze: SnoozeReply; own: ActorPost | undefined }) {
  const t = useWords('snooze');
  const date = formatDate(snooze.until);
  return (
    <div>
      {own
        ? t(hearsOfTheDate([own]) ? 'own' : 'own-above', { date })
        : t('running', { post: isolate(snooze.postTitle), date })}
      <Reason snooze={snooze} />
      <span className="sm mut block">{t('since', { date: formatDate(snooze.startedOn) })}</span>
    </div>
  );
}

function Reason({ snooze: { id, reason } }: { snooze: SnoozeReply }) {
  return (
    <>
      <span className="sm sec block" dir="auto">
        <RedactedText>{reason}</RedactedText>
      </span>
      <RedactButton subjectType="snooze" subjectId={id} fields={[fieldOf('reason', reason)]} />
    </>
  );
}

function EndButton({ activity }: { activity: ActivityReply }) {
  const t = useWords('snooze');
  const ending = useChange({
    send: () => request('POST', `/api/activities/${activity.id}/snooze/end`, {}),
    refreshes: [queryKeys.activityPart(activity.reference, 'snoozes')],
    done: t('ended'),
  });
  return (
    <>
      <Button small busy={ending.isPending} onClick={() => ending.mutate()}>
        {t('end')}
      </Button>
      {ending.error && <ProblemNote error={ending.error} />}
    </>
  );
}

function Earlier({ snoozes }: { snoozes: readonly SnoozeReply[] }) {
  const t = useWords('snooze');
  return (
    <details className="sm">
      <summary>{t('earlier', { count: snoozes.length })}</summary>
      <ul>
        {snoozes.map((snooze) => (
          <li key={snooze.id}>
            {t('earlier-line', {
              post: isolate(snooze.postTitle),
              from: formatDate(snooze.startedOn),
              to: formatDate(snooze.until),
            })}
            <Reason snooze={snooze} />
          </li>
        ))}
      </ul>
    </details>
  );
}
