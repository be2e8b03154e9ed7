import type { MailReply } from '@jalon/contracts/reminder/reminder';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../../shared/api/me.ts';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatInstant } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useMarking } from '../../shared/marking/marking.tsx';
import { MailView } from './mail-view.tsx';
import { outboxQuery } from './outbox-query.ts';
import './reminder.css';

/** `/outbox`: the mails that the program wrote, as their receivers get them. */
export default function OutboxPage() {
  const isAdministrator = useMe().posts.every(({ kind }) => kind === 'administrator');
  useMarking('unclassified', isAdministrator ? 'administrator' : 'receivers');
  const t = useWords('reminder');
  const query = useQuery(outboxQuery);
  const [chosenId, setChosenId] = useState<string | null>(null);
  if (query.isPending) return <LoadingFrame />;
  const mails = query.data ?? [];
  const chosen = mails.find(({ id }) => id === chosenId);
  return (
    <div className={chosen ? 'outbox is-chosen' : 'outbox'}>
      <section className="outbox-list" aria-labelledby="outbox-title">
        <h1 id="outbox-title">{t('outbox-title')}</h1>
        <p className="md sec">{t(isAdministrator ? 'outbox-note-administrator' : 'outbox-note')}</p>
        {query.isError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
        {query.data && mails.length === 0 && <Note>{t('outbox-empty')}</Note>}
        <ul>
          {mails.map((mail) => (
            <li key={mail.id}>
              <MailButton mail={mail} isChosen={mail.id === chosenId} onChoose={() => setChosenId(mail.id)} />
            </li>
          ))}
        </ul>
      </section>
      {chosen ? (
        <MailView key={chosen.id} mail={chosen} onBack={() => setChosenId(null)} />
      ) : (
        mails.length > 0 && <p className="outbox-none sec">{t('outbox-choose')}</p>
      )}
    </div>
  );
}

function MailButton(props: { mail: MailReply; isChosen: boolean; onChoose: () => void }) {
  const { mail, isChosen, onChoose } = props;
  return (
    <button type="button" aria-current={isChosen ? 'true' : undefined} onClick={onChoose}>
      <b dir="auto" lang={mail.language}>
        {mail.subject}
      </b>
      <span className="sm sec">
        <bdi>{mail.to}</bdi>
      </span>
      <span className="sm mut row">
        <Icon name={mail.deliveredAt ? 'check' : 'clock'} />
        {formatInstant(mail.createdAt)}
      </span>
    </button>
  );
}
