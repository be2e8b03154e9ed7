import type { Board, Card } from '@jalon/contracts/activity/activity';
import type { Column } from '@jalon/domain/activity/activity';
import { Select } from '../../../shared/controls/select.tsx';
import { useWords } from '../../../shared/language/use-words.ts';
import type { BoardLayout } from '../board/board-layout.ts';
import type { AskedMove } from '../board/use-board-moves.tsx';
import type { MoveFields } from './move-fields.ts';

export interface PlaceFieldProps {
  board: Board;
  layout: BoardLayout;
  asked: AskedMove;
  fields: MoveFields;
  onChange: (place: Pick<MoveFields, 'after' | 'before'>) => void;
}

const asItIs = 'as-it-is';
const first = 'first';

/** The place in the column: after which card. Not offered while a filter hides some of them. */
export function PlaceField({ layout, asked, fields, onChange }: PlaceFieldProps) {
  const t = useWords('activity');
  if (layout.isFiltered) return <p className="hint">{t('move.placeFiltered')}</p>;
  const column = columnOfStatus(asked.card, fields);
  const others = neighboursOf(layout, asked.card, column);
  const options = [
    { value: asItIs, label: column === asked.card.column ? t('move.placeKept') : t('move.placeLast') },
    { value: first, label: t('move.placeFirst') },
    ...others.map((card) => ({
      value: card.id,
      label: t('move.placeAfter', { reference: card.shortReference, title: card.title }),
    })),
  ];
  return (
    <Select
      label={t('move.place')}
      options={options}
      value={fields.after === undefined ? asItIs : (fields.after ?? first)}
      onChange={(event) => {
        const { value } = event.target;
        if (value === asItIs) onChange({ after: undefined, before: null });
        else if (value === first) onChange({ after: null, before: others[0]?.id ?? null });
        else onChange({ after: value, before: null });
      }}
    />
  );
}

function columnOfStatus(card: Card, fields: MoveFields): Column | null {
  if (fields.status === card.status) return card.column;
  return fields.status === 'discontinued' ? null : fields.status;
}

/** The cards of the same lane in that column, as they stand on the screen. */
function neighboursOf(layout: BoardLayout, card: Card, column: Column | null): Card[] {
  if (column === null) return [];
  const lane = layout.lanes.find((known) =>
    Object.values(known.cells).some((cell) => cell.some((other) => other.id === card.id)),
  );
  return lane?.cells[column].filter((other) => other.id !== card.id) ?? [];
}
