import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../shared/controls/button.tsx';
import { LoadingFrame } from '../../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../../shared/controls/problem-note.tsx';
import { useWords } from '../../../shared/language/use-words.ts';
import { highestLevel, useMarking } from '../../../shared/marking/marking.tsx';
import { useBoardActions } from './board-actions.ts';
import { BoardCard } from './board-card.tsx';
import type { BoardSearch } from './board-search.ts';
import { cardMatches } from './card-matches.ts';
import { discontinuedQuery } from './discontinued-query.ts';

export interface DiscontinuedListProps {
  planReference: string;
  search: BoardSearch;
  onSearch: (change: Partial<BoardSearch>) => void;
}

/** Discontinued cards stand in no column: they are listed by themselves. */
export function DiscontinuedList({ planReference, search, onSearch }: DiscontinuedListProps) {
  const t = useWords('board');
  const { open } = useBoardActions();
  const { data, error, refetch } = useQuery(discontinuedQuery(planReference));
  useMarking(highestLevel(data?.discontinued.cards ?? []));
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingFrame />;
  const cards = data.discontinued.cards.filter((card) => cardMatches(card, search, data));
  return (
    <div className="board">
      <div className="row w discontinued-head">
        <p>{t('discontinuedCount', { count: cards.length })}</p>
        <Button small onClick={() => onSearch({ discontinued: undefined })}>
          {t('backToColumns')}
        </Button>
      </div>
      <div className="discontinued">
        {cards.map((card) => (
          <BoardCard
            key={card.id}
            card={card}
            today={data.plan.mission.today}
            compact={false}
            isCurrent
            isOpen={search.card === card.reference}
            onOpen={open}
          />
        ))}
      </div>
    </div>
  );
}
