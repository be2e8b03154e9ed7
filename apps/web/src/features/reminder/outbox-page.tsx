import type { MailReply } from '@jalon/contracts/reminder/reminder';
import { deadLetterScope } from '@jalon/domain/reminder/dead-letter-scope';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useActor, useMe } from '../../shared/api/me.ts';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatInstant } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useMarking } from '../../shared/marking/marking.tsx';
import { deadLettersQuery } from './dead-letters-query.ts';
import { mailOutcome } from './mail-outcome.ts';
import { MailView } from './mail-view.tsx';
import { mailQuery, outboxQuery } from './outbox-query.ts';
import './reminder.css';

/** `/outbox`: the mails that the program wrote, as their receivers get them. */
export default function OutboxPage() {
  const isAdministrator = useMe().posts.every(({ kind }) => kind === 'administrator');
  useMarking('unclassified', isAdministrator ? 'administrator' : 'receivers');
  const t = useWords('reminder');
  const query = useQuery(outboxQuery);
  const chosenId = useSearch({ strict: false }).mail ?? null;
  const navigate = useNavigate();
  const setChosenId = (mail: string | null) =>
    void navigate({ to: '/outbox', search: mail === null ? {} : { mail }, replace: true });
  const mails = query.data ?? [];
  const listed = mails.find(({ id }) => id === chosenId);
  const isElsewhere = chosenId !== null && query.data !== undefined && !listed;
  const older = useQuery({ ...mailQuery(chosenId ?? ''), enabled: isElsewhere });
  if (query.isPending) return <LoadingFrame />;
  const chosen = listed ?? (isElsewhere ? older.data : undefined);
  return (
    <div className={chosen ? 'outbox is-chosen' : 'outbox'}>
      <section className="outbox-list" aria-labelledby="outbox-title">
        <h1 id="outbox-title">{t('outbox-title')}</h1>
        <p className="md sec">{t(isAdministrator ? 'outbox-note-administrator' : 'outbox-note')}</p>
        <DeadLettersLink />
        {isElsewhere && older.data === null && <Note>{t('mail-not-open')}</Note>}
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
  const t = useWords('reminder');
  return (
    <button type="button" aria-current={isChosen ? 'true' : undefined} onClick={onChoose}>
      <b dir="auto" lang={mail.language}>
        {mail.subject}
      </b>
      <span className="sm sec">
        <bdi>{mail.to}</bdi>
      </span>
      <span className="sm mut row">
        <Icon name={mailOutcome(mail).icon} />
        {mail.failedAt && `${t('failed-mail')} · `}
        {formatInstant(mail.createdAt)}
      </span>
    </button>
  );
}

/** The way to mails that did not arrive, for who looks after them and where there are any. */
function DeadLettersLink() {
  const t = useWords('reminder');
  const mends = deadLetterScope(useActor()) !== null;
  const { data } = useInfiniteQuery({ ...deadLettersQuery, enabled: mends });
  const total = data?.pages[0]?.total ?? 0;
  if (total === 0) return null;
  return (
    <p className="md">
      <Link to="/dead-letters">{t('dead-letters-link', { number: total })}</Link>
    </p>
  );
}
