import type { Card } from '@jalon/contracts/activity/activity';
import type { Column } from '@jalon/domain/activity/activity';
import { lazy, Suspense } from 'react';
import { Icon } from '../../../shared/icons/icon.tsx';
import { useWords } from '../../../shared/language/use-words.ts';
import { useBoardActions } from './board-actions.ts';
import { useBoardParts } from './board-parts.tsx';
import { virtualizedAbove } from './cards-per-cell.ts';
import type { LaneRowProps } from './lane-row.tsx';

const LongCell = lazy(() => import('./long-cell.tsx'));

export interface CellCardsProps extends LaneRowProps {
  column: Column;
  cards: readonly Card[];
  shown: number;
  onMore: () => void;
}

/** The first cards of a cell and "n more"; an opened cell of many shows only those near the view. */
export function CellCards(props: CellCardsProps) {
  const t = useWords('board');
  const { cards, shown } = props;
  if (shown > virtualizedAbove) {
    return (
      <Suspense>
        <LongCell {...props} />
      </Suspense>
    );
  }
  return (
    <>
      {cards.slice(0, shown).map((card) => (
        <CellCard key={card.id} card={card} {...props} />
      ))}
      {shown < cards.length && (
        <button type="button" className="more" onClick={props.onMore}>
          <Icon name="chevron-down" />
          {t('more', { count: cards.length - shown })}
        </button>
      )}
    </>
  );
}

export function CellCard({ card, ...props }: CellCardsProps & { card: Card }) {
  const { CardSlot } = useBoardParts();
  const { open } = useBoardActions();
  return (
    <CardSlot
      card={card}
      today={props.today}
      compact={props.compact}
      isCurrent={props.current === card.id}
      isOpen={props.openReference === card.reference}
      onOpen={open}
    />
  );
}
