import type { Card } from '@jalon/contracts/activity/activity';
import type { Column } from '@jalon/domain/activity/activity';
import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import { BoardCard, type BoardCardProps } from './board-card.tsx';

export interface CellProps {
  laneKey: string;
  column: Column;
  /** The cards of the cell in order, also those that are not shown. */
  cards: readonly Card[];
  children: ReactNode;
  className: string;
}

/** The parts of the board that dragging changes. Without it (before it is loaded, on paper) they are plain. */
export interface BoardParts {
  Frame: ComponentType<{ children: ReactNode }>;
  Cell: ComponentType<CellProps>;
  CardSlot: ComponentType<BoardCardProps>;
  /** A column's name on a phone, where only one column is shown and the others are dropped on by name. */
  ColumnTab: ComponentType<{ column: Column; children: ReactNode }>;
}

export const plainParts: BoardParts = {
  Frame: ({ children }) => children,
  Cell: ({ children, className }) => <div className={className}>{children}</div>,
  CardSlot: BoardCard,
  ColumnTab: ({ children }) => children,
};

export const BoardPartsContext = createContext<BoardParts>(plainParts);

export function useBoardParts(): BoardParts {
  return useContext(BoardPartsContext);
}
