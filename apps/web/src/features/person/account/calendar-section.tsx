import type { CalendarReply } from '@jalon/contracts/person/calendar';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../../shared/api/request.ts';
import { useChange } from '../../../shared/api/use-change.ts';
import { AskDialog } from '../../../shared/controls/ask-dialog.tsx';
import { Button } from '../../../shared/controls/button.tsx';
import { CopyButton } from '../../../shared/controls/copy-button.tsx';
import { ProblemNote } from '../../../shared/controls/problem-note.tsx';
import { TextField } from '../../../shared/controls/text-field.tsx';
import { useWords } from '../../../shared/language/use-words.ts';
import { accountKeys } from './account-keys.ts';
import { Section } from './section.tsx';

/** The private address that a calendar program subscribes to. It is shown on demand: whoever sees it can read. */
export function CalendarSection() {
  const t = useWords('account');
  const [isShown, setShown] = useState(false);
  const query = useQuery({
    queryKey: accountKeys.calendar,
    queryFn: ({ signal }) => request<CalendarReply>('GET', '/api/me/calendar', undefined, { signal }),
    enabled: isShown,
    gcTime: 0,
  });
  return (
    <Section title={t('calendar')} note={t('calendar-note')}>
      {query.isError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.data ? (
        <Address url={query.data.url} />
      ) : (
        <div className="row w">
          <Button small icon="eye" busy={isShown && query.isFetching} onClick={() => setShown(true)}>
            {t('calendar-show')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Address({ url }: { url: string }) {
  const t = useWords('account');
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const rotating = useChange<void, CalendarReply>({
    send: () => request('POST', '/api/me/calendar/rotate', {}),
    refreshes: [],
    done: t('calendar-rotated'),
    onDone: (reply) => {
      queries.setQueryData(accountKeys.calendar, reply);
      setAsking(false);
    },
  });
  return (
    <>
      <TextField
        label={t('calendar-address')}
        hint={t('calendar-hint')}
        dir="ltr"
        readOnly
        value={url}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="row w">
        <CopyButton text={url} label={t('calendar-copy')} />
        <Button small onClick={() => setAsking(true)}>
          {t('calendar-rotate')}
        </Button>
      </div>
      {isAsking && (
        <AskDialog
          title={t('calendar-rotate')}
          act={t('calendar-rotate-act')}
          busy={rotating.isPending}
          error={rotating.error}
          onAct={() => rotating.mutate()}
          onClose={() => setAsking(false)}
        >
          <p>{t('calendar-rotate-note')}</p>
        </AskDialog>
      )}
    </>
  );
}
