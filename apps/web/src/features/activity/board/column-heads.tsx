import type { Board } from '@jalon/contracts/activity/activity';
import type { Column } from '@jalon/domain/activity/activity';
import { StatusPill } from '../../../shared/controls/status-pill.tsx';
import type { BoardLayout } from './board-layout.ts';
import { useBoardParts } from './board-parts.tsx';

export interface ColumnHeadsProps {
  board: Board;
  layout: BoardLayout;
  phoneColumn: Column;
  onPhoneColumn: (column: Column) => void;
}

/**
 * The names of the columns and how many cards stand there. On a phone they choose the one column that is
 * shown, and a card can be dropped on them.
 */
export function ColumnHeads({ board, layout, phoneColumn, onPhoneColumn }: ColumnHeadsProps) {
  const { ColumnTab } = useBoardParts();
  const shown = board.columns.filter((column) => layout.columns.includes(column.key));
  return (
    <div className="bhead">
      {shown.map((column) => (
        <ColumnTab key={column.key} column={column.key}>
          <button
            type="button"
            className="column-head"
            data-column-head={column.key}
            aria-pressed={column.key === phoneColumn}
            onClick={() => onPhoneColumn(column.key)}
          >
            <StatusPill status={column.key} plain />
            <span className="n">{countIn(layout, column.key)}</span>
          </button>
        </ColumnTab>
      ))}
    </div>
  );
}

function countIn(layout: BoardLayout, column: Column): number {
  return layout.lanes.reduce((sum, lane) => sum + lane.cells[column].length, 0);
}
