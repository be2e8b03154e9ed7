import type { WaitingReply } from '@jalon/contracts/activity/activity';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWaitingWords } from '../../shared/controls/waiting-words.ts';
import { Icon } from '../../shared/icons/icon.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { highestLevel, useMarking } from '../../shared/marking/marking.tsx';

const firstShown = 8;

/** What waits for this person's answer, correction, verification or reply, oldest first. */
export function WaitingForMe() {
  const t = useWords('activity');
  const { data, error, refetch } = useQuery({
    queryKey: queryKeys.mine('waiting'),
    queryFn: ({ signal }) => request<WaitingReply>('GET', '/api/me/waiting', undefined, { signal }),
  });
  const items = data?.items ?? [];
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, firstShown);
  useMarking(highestLevel(items.map(({ card }) => card)));
  return (
    <section className="box waiting">
      <header>
        <h2>{t('waiting')}</h2>
        {items.length > 0 && <span className="mut">{items.length}</span>}
      </header>
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingFrame rows={2} />}
      {data?.items.length === 0 && <p className="sec pad">{t('waitingNothing')}</p>}
      <ul>
        {shown.map((item) => (
          <li key={`${item.updateId} ${item.waitingFor}`}>
            <WaitingLine item={item} />
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" className="link pad" onClick={() => setAll(true)}>
          {t('waitingAll', { count: items.length })}
        </button>
      )}
    </section>
  );
}

type WaitingItem = WaitingReply['items'][number];

function WaitingLine({ item }: { item: WaitingItem }) {
  const waiting = useWaitingWords();
  const t = useWords('activity');
  return (
    <>
      <div className="row">
        <WaitingLink item={item} />
      </div>
      <div className="row sm sec">
        <span className="ref">{item.card.reference}</span>
        <span>{item.card.lead.shortName}</span>
        <span className="sp" />
        <span className={item.days > item.targetDays ? 'due past' : 'due'}>
          <Icon name="clock" />
          {waiting(item.waitingFor, item.days)}
        </span>
        <span className="mut nw">{t('target', { count: item.targetDays })}</span>
      </div>
    </>
  );
}

/** To where it is answered: the verification desk, the lead's form, or the thread with the finding. */
function WaitingLink({ item }: { item: WaitingItem }) {
  const { planReference, card } = item;
  if (item.waitingFor === 'correction') {
    return (
      <Link to="/my/$activityReference" params={{ activityReference: card.reference }} dir="auto">
        {card.title}
      </Link>
    );
  }
  if (item.waitingFor === 'reply') {
    return (
      <Link
        to="/plans/$planReference/board"
        params={{ planReference }}
        search={{ card: card.reference, tab: 'updates' }}
        dir="auto"
      >
        {card.title}
      </Link>
    );
  }
  return (
    <Link
      to="/plans/$planReference/verification"
      params={{ planReference }}
      search={{ update: item.updateId }}
      dir="auto"
    >
      {card.title}
    </Link>
  );
}
