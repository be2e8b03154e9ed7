import type { ParagraphReply } from '@jalon/contracts/benchmark/benchmark';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { activityQuery } from '../../shared/activity/activity-query.ts';
import { useProblemWords } from '../../shared/controls/problem-note.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { showToast } from '../../shared/live/toast.tsx';

type Source = ParagraphReply['sources'][number];

export interface SourceChipsProps {
  sources: readonly Source[];
  /** Given while one edits: takes the source off. */
  onRemove?: (sourceId: string) => void;
}

/** A figure over a whole plan rests on dozens of cards: the rest is one press away. */
const foldedAbove = 8;

const icons = { update: 'document', finding: 'seal', activity: 'board' } as const;

/** What a sentence rests on: each chip opens its card. */
export function SourceChips({ sources, onRemove }: SourceChipsProps) {
  const t = useWords('benchmark');
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen || sources.length <= foldedAbove ? sources : sources.slice(0, foldedAbove);
  const hidden = sources.length - shown.length;
  return (
    <>
      {shown.map((source) => (
        <span key={source.id} className="source">
          <SourceChip source={source} />
          {onRemove && <TakeOff source={source} onRemove={onRemove} />}
        </span>
      ))}
      {hidden > 0 && (
        <button type="button" className="source-rest" onClick={() => setOpen(true)}>
          {t('source-more', { count: hidden })}
        </button>
      )}
    </>
  );
}

function TakeOff({ source, onRemove }: { source: Source; onRemove: (sourceId: string) => void }) {
  const t = useWords('benchmark');
  return (
    <button
      type="button"
      className="source-off"
      aria-label={t('source-remove', { reference: source.reference })}
      onClick={() => onRemove(source.id)}
    >
      <Icon name="close" />
    </button>
  );
}

function SourceChip({ source }: { source: Source }) {
  const t = useWords('benchmark');
  const open = useOpenCard();
  const { activityId } = source;
  const title = [t(`source-kind-${source.kind}`), source.summary].filter(Boolean).join(': ');
  return (
    <button
      type="button"
      className="chip src"
      title={title}
      disabled={activityId === null}
      onClick={() => activityId !== null && void open(activityId)}
    >
      <Icon name={icons[source.kind]} />
      <bdi>{source.reference}</bdi>
    </button>
  );
}

/** A source names its card by id and short reference: the plan it lies in is asked for when the chip is pressed. */
function useOpenCard(): (activityId: string) => Promise<void> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const words = useProblemWords();
  return async (activityId) => {
    try {
      const activity = await queries.fetchQuery(activityQuery(activityId));
      await navigate({
        to: '/plans/$planReference/board',
        params: { planReference: activity.planReference },
        search: { card: activity.reference, tab: 'updates' },
      });
    } catch (error) {
      showToast({ tone: 'attention', words: words(error) });
    }
  };
}
