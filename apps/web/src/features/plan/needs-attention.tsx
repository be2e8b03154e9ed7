import type { Card } from '@jalon/contracts/activity/activity';
import type { Signal } from '@jalon/domain/activity/activity';
import { SIGNAL_WORDS } from '@jalon/domain/language/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { boardQuery } from '../../shared/activity/board-query.ts';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useReasonWords } from '../../shared/controls/signal-line.tsx';
import { StatusMark } from '../../shared/controls/status-pill.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatNumber } from '../../shared/language/format.ts';
import { useLanguage } from '../../shared/language/language-store.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { highestLevel, useMarking } from '../../shared/marking/marking.tsx';
import { ASKING_SIGNALS, type Attention, attentionOf, type LateCard } from './attention.ts';
import './attention.css';
import { FigureLink } from './figure-link.tsx';

const shownAtMost = 5;

/** Who owes what, what is late and why: the counts by signal, and what has been past due the longest. */
export function NeedsAttention({ planReference }: { planReference: string }) {
  const t = useWords('plan');
  const { data, error, refetch } = useQuery(boardQuery(planReference));
  const attention = data && attentionOf(data);
  const shown = attention?.late.slice(0, shownAtMost) ?? [];
  useMarking(highestLevel(shown.map(({ card }) => card)));
  const more = (attention?.late.length ?? 0) - shown.length;
  return (
    <section className="box attention">
      <header>
        <h2>{t('attention')}</h2>
        {attention && <Counts planReference={planReference} counts={attention.counts} />}
      </header>
      {error && !data && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingFrame rows={3} />}
      {attention && shown.length === 0 && <p className="sec pad">{t('attentionNoneLate')}</p>}
      <ul>
        {shown.map((late) => (
          <LateLine key={late.card.id} late={late} planReference={planReference} />
        ))}
      </ul>
      {more > 0 && (
        <p className="pad md">
          <FigureLink planReference={planReference} query="signal=late" className="link">
            {t('attentionMore', { count: more })}
          </FigureLink>
        </p>
      )}
    </section>
  );
}

function Counts({ planReference, counts }: { planReference: string; counts: Attention['counts'] }) {
  const language = useLanguage();
  const words = (signal: Signal) => SIGNAL_WORDS[signal][language];
  return (
    <ul className="attention-counts">
      {ASKING_SIGNALS.filter((signal) => counts.has(signal)).map((signal) => (
        <li key={signal}>
          <FigureLink planReference={planReference} query={`signal=${signal}`} className="figure plain">
            {words(signal)} <b>{formatNumber(counts.get(signal) ?? 0)}</b>
          </FigureLink>
        </li>
      ))}
    </ul>
  );
}

/** One card: what, who leads it, why as far as it was declared, and since when. */
function LateLine({ late: { card, daysPast }, planReference }: { late: LateCard; planReference: string }) {
  const shared = useWords('shared');
  const why = useWhy(card);
  return (
    <li>
      <span className="attention-what">
        <StatusMark status={card.status} />
        <span className="ref">{card.shortReference}</span>
        <Link
          to="/plans/$planReference/board"
          params={{ planReference }}
          search={{ card: card.reference }}
          dir="auto"
        >
          {card.title}
        </Link>
      </span>
      <span className="attention-who" title={card.lead.name}>
        {card.lead.shortName}
      </span>
      <span className="attention-why sec" dir="auto" title={why}>
        {why}
      </span>
      <span className="due past">
        {daysPast > 0 && (
          <>
            <Icon name="clock" />
            {shared('pastDue', { count: daysPast })}
          </>
        )}
      </span>
    </li>
  );
}

/** The declared cause, else the reason that the days past due do not say already. */
function useWhy(card: Card): string {
  const shared = useWords('shared');
  const reasonWords = useReasonWords();
  const cause = card.constraintCause && shared(`cause.${card.constraintCause}`);
  // "Other" alone says nothing: then what was written beside it stands in its place.
  if (card.constraintCause === 'other') return card.constraintNote ?? cause ?? '';
  if (cause) return cause;
  const other = card.signalReasons.find(({ code }) => code !== 'past_due');
  return other ? reasonWords(other) : '';
}
