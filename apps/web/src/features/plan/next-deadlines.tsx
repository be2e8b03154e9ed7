import type { DeadlineReply } from '@jalon/contracts/plan/deadline';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { highestLevel, useMarking } from '../../shared/marking/marking.tsx';
import { deadlinesQuery } from './plan-queries.ts';

const firstShown = 8;

/** What comes next, each a date and, for a card, a way to it; what has passed, milestones among it, is on the page of all dates. */
export function NextDeadlines({ planReference }: { planReference: string }) {
  const t = useWords('plan');
  const { data, error, refetch } = useQuery(deadlinesQuery(planReference));
  const [all, setAll] = useState(false);
  const items = data?.items ?? [];
  const past = items.filter(({ days }) => days < 0);
  const coming = items.filter(({ days }) => days >= 0);
  const shown = all ? coming : coming.slice(0, firstShown);
  useMarking(highestLevel(shown));
  return (
    <section className="box deadlines">
      <header>
        <h2>{t('deadlines')}</h2>
        <span className="sp" />
        <Link className="sm" to="/plans/$planReference/deadlines" params={{ planReference }}>
          {t('toDeadlines')}
        </Link>
      </header>
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingFrame rows={3} />}
      {data && items.length === 0 && <p className="sec pad">{t('noDeadlines')}</p>}
      <ul>
        {shown.map((item) => (
          <DeadlineLine key={`${item.kind} ${item.id}`} item={item} planReference={planReference} />
        ))}
      </ul>
      {coming.length > shown.length && (
        <button type="button" className="link pad" onClick={() => setAll(true)}>
          {t('allDeadlines', { count: coming.length })}
        </button>
      )}
      {past.length > 0 && (
        <p className="pad md">
          <Link
            className="link"
            to="/plans/$planReference/deadlines"
            params={{ planReference }}
            hash="past-title"
          >
            {t('pastDeadlines', { count: past.length })}
          </Link>
        </p>
      )}
    </section>
  );
}

function DeadlineLine({ item, planReference }: { item: DeadlineReply; planReference: string }) {
  const t = useWords('plan');
  const days = item.days === 0 ? t('today') : t('in', { count: item.days });
  return (
    <li>
      <div className="row">
        <span className="deadline-title" dir="auto">
          <DeadlineTitle item={item} planReference={planReference} />
        </span>
        <span className="sp" />
        <span className="nw sm">{formatDate(item.on)}</span>
      </div>
      <div className="row sm sec">
        {item.kind === 'activity' || item.kind === 'milestone' ? (
          <span className="ref">{item.reference}</span>
        ) : (
          <span>{t(`kind.${item.kind}`)}</span>
        )}
        {item.lead && <span>{item.lead}</span>}
        <span className="sp" />
        <span className="due">
          <Icon name="clock" />
          {days}
        </span>
      </div>
    </li>
  );
}

/** A card's line opens its sheet. Its reference may be short: the board is asked for the full one. */
function DeadlineTitle({ item, planReference }: { item: DeadlineReply; planReference: string }) {
  if (item.activityId === null || item.reference === null) return item.title;
  const isFull = item.reference.startsWith(`${planReference}-`);
  return (
    <Link
      to="/plans/$planReference/board"
      params={{ planReference }}
      search={{ card: isFull ? item.reference : `${planReference}-${item.reference}` }}
    >
      {item.title}
    </Link>
  );
}
