import type { SessionReply } from '@jalon/contracts/person/session';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../../shared/api/request.ts';
import { useChange } from '../../../shared/api/use-change.ts';
import { Button } from '../../../shared/controls/button.tsx';
import { Chip } from '../../../shared/controls/chip.tsx';
import { LoadingFrame } from '../../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../../shared/controls/problem-note.tsx';
import { formatInstant } from '../../../shared/language/format.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import { accountKeys } from './account-keys.ts';
import { deviceOf } from './device-of.ts';
import { Section } from './section.tsx';

/** Where the person is signed in. What they do not know, they end here. */
export function SessionsSection() {
  const t = useWords('account');
  const query = useQuery({
    queryKey: accountKeys.sessions,
    queryFn: ({ signal }) =>
      request<{ items: SessionReply[] }>('GET', '/api/me/sessions', undefined, { signal }),
  });
  const sessions = query.data?.items ?? [];
  const endOthers = useChange({
    send: () => request('POST', '/api/me/sessions/end-others', {}),
    refreshes: [accountKeys.sessions],
    done: t('others-ended'),
  });
  return (
    <Section
      title={t('sessions')}
      note={t('sessions-note')}
      action={
        sessions.length > 1 && (
          <Button small busy={endOthers.isPending} onClick={() => endOthers.mutate()}>
            {t('end-others')}
          </Button>
        )
      }
    >
      {endOthers.error && <ProblemNote error={endOthers.error} />}
      {query.isPending && <LoadingFrame rows={2} />}
      {query.isError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      <ul className="account-list">
        {sessions.map((session) => (
          <Session key={session.id} session={session} />
        ))}
      </ul>
    </Section>
  );
}

function Session({ session }: { session: SessionReply }) {
  const t = useWords('account');
  const ending = useChange({
    send: () => request('POST', `/api/me/sessions/${session.id}/end`, {}),
    refreshes: [accountKeys.sessions],
    done: t('session-ended'),
  });
  const device = deviceOf(session.userAgent) ?? t('unknown-device');
  return (
    <li>
      <span className="account-item">
        <b title={session.userAgent ?? undefined}>
          <bdi>{device}</bdi>
        </b>
        {session.current && <Chip>{t('this-session')}</Chip>}
        <small>
          {session.ip && (
            <>
              <bdi dir="ltr">{session.ip}</bdi> ·{' '}
            </>
          )}
          {t('session-since', { at: formatInstant(session.createdAt) })}
        </small>
        <small>
          {session.lastSeenAt && `${t('session-seen', { at: formatInstant(session.lastSeenAt) })} · `}
          {t('session-until', { at: formatInstant(session.expiresAt) })}
        </small>
        {ending.error && <ProblemNote error={ending.error} />}
      </span>
      {!session.current && (
        <Button
          small
          busy={ending.isPending}
          aria-label={t('end-session-of', { device })}
          onClick={() => ending.mutate()}
        >
          {t('end-session')}
        </Button>
      )}
    </li>
  );
}
