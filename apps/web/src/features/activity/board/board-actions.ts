import type { Card } from '@jalon/contracts/activity/activity';
import type { Column } from '@jalon/domain/activity/activity';
import type { ColumnOffer } from '@jalon/domain/activity/refused-columns';
import { createContext, useContext } from 'react';
import type { Drop } from './drop-to-move.ts';

/** What can be done with a card of this board; the drag adapter and the keyboard use the same. */
export interface BoardActions {
  /** What a drop on each column would meet. */
  offersFor: (card: Card) => Record<Column, ColumnOffer>;
  /** Moves, asks what is missing, or says why not. */
  drop: (card: Card, drop: Drop) => void;
  /** Opens "Move…". */
  askMove: (card: Card) => void;
  open: (reference: string) => void;
  /** Why the order cannot be changed now; null where it can. */
  orderRefusal: string | null;
  /** Lanes stand for pillars or leads: a card stays in its own. */
  laneOf: (card: Card) => string;
}

export const BoardActionsContext = createContext<BoardActions | null>(null);

export function useBoardActions(): BoardActions {
  const actions = useContext(BoardActionsContext);
  if (!actions) throw new Error('Only inside a board.');
  return actions;
}
