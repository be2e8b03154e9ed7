import type { MyActivity } from '@jalon/contracts/activity/activity';
import { Link } from '@tanstack/react-router';
import { useMe } from '../../shared/api/me.ts';
import { DueLine } from '../../shared/controls/due-line.tsx';
import { StatusPill } from '../../shared/controls/status-pill.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatDate, formatInstant } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';

/** One activity: where it stands, what is owed, and the one button that goes on with it. */
export function MyActivityItem({ item }: { item: MyActivity }) {
  const t = useWords('update');
  const { now } = useMe();
  const { card, openUpdate, sent } = item;
  const isDone = card.column === 'completed' || card.column === 'verified';
  return (
    <li className="my-item">
      <div className="row">
        <span className="ref">{card.reference}</span>
        <span className="sp" />
        <StatusPill status={card.column ?? card.status} />
      </div>
      <h3 dir="auto">{card.title}</h3>
      <DueLine dueOn={card.dueOn} today={now.slice(0, 10)} done={isDone} />
      {sent && openUpdate === null && (
        <p className="my-line">
          <Icon name="check" />
          {t('my-sent-on', { date: formatDate(sent.submittedAt.slice(0, 10)) })} ·{' '}
          <SentState state={sent.state} />
        </p>
      )}
      {openUpdate?.state === 'draft' && (
        <p className="my-line">
          <Icon name="pen" />
          {t('my-draft', { when: formatInstant(openUpdate.savedAt) })}
        </p>
      )}
      {openUpdate?.state === 'returned' && (
        <p className="sig">
          <Icon name="undo" />
          <span>{t('my-question-bare', { reason: openUpdate.returnReason ?? '' })}</span>
        </p>
      )}
      {card.waitingFor === 'reply' && (
        <p className="sig">
          <Icon name="seal" />
          <span>{t('my-reply-wanted')}</span>
        </p>
      )}
      <NextStep item={item} />
    </li>
  );
}

function NextStep({ item }: { item: MyActivity }) {
  const t = useWords('update');
  const { card, openUpdate, sent } = item;
  if (card.waitingFor === 'reply' && !openUpdate) {
    return (
      <Link
        className="btn p"
        to="/plans/$planReference/board"
        params={{ planReference: item.planReference }}
        search={{ card: card.reference, tab: 'updates' }}
      >
        {t('my-do-reply')}
      </Link>
    );
  }
  const isFirst = openUpdate !== null;
  const words = openUpdate
    ? t(openUpdate.state === 'draft' ? 'my-do-draft' : 'my-do-answer')
    : t(sent ? 'my-do-again' : 'my-do-update');
  return (
    <Link
      className={isFirst ? 'btn p' : 'btn'}
      to="/my/$activityReference"
      params={{ activityReference: card.reference }}
      aria-label={`${words}: ${card.title}`}
    >
      {words}
    </Link>
  );
}

/** What became of what was sent. */
function SentState({ state }: { state: string }) {
  const t = useWords('update');
  const known = ['submitted', 'accepted', 'declared', 'returned', 'superseded'] as const;
  const found = known.find((each) => each === state);
  return found ? t(`my-state-${found}`) : null;
}
