import type { Card } from '@jalon/contracts/activity/activity';
import type { Column } from '@jalon/domain/activity/activity';
import { useWords } from '../../../shared/language/use-words.ts';
import { useRefusalSentence } from '../move/refusal-of-code.ts';
import { useBoardActions } from './board-actions.ts';

/** Before the drop: what it will ask, or why this column refuses. */
export function CellHint({
  card,
  column,
  isOtherLane,
}: {
  card: Card;
  column: Column;
  isOtherLane: boolean;
}) {
  const t = useWords('board');
  const actions = useBoardActions();
  const offer = actions.offersFor(card)[column];
  const refusal = useRefusalSentence(offer.refusal);
  const words = () => {
    if (isOtherLane) return t('otherLane');
    if (offer.refusal) return refusal;
    if (card.column === 'verified' && column === 'completed') return t('verifiedStays');
    if (column === card.column) return actions.orderRefusal;
    return offer.asks ? t(`asks.${offer.asks}`) : t('asks.nothing');
  };
  const sentence = words();
  if (!sentence) return null;
  return (
    <div className="cell-hint">
      <p>{sentence}</p>
    </div>
  );
}
