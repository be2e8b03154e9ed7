import type { Board, Card } from '@jalon/contracts/activity/activity';
import type { Column, Status } from '@jalon/domain/activity/activity';
import { COLUMNS } from '@jalon/domain/activity/activity';
import { refusedColumns } from '@jalon/domain/activity/refused-columns';
import { useActor } from '../../../shared/api/me.ts';
import { type RadioCard, RadioCards } from '../../../shared/controls/radio-cards.tsx';
import { StatusPill } from '../../../shared/controls/status-pill.tsx';
import { useWords } from '../../../shared/language/use-words.ts';
import { useRefusalWords } from '../../../shared/problem/use-refusal-words.ts';
import { moveContextOf } from './move-context.ts';

export interface StatusFieldProps {
  card: Card;
  board: Board;
  value: Status | 'verified';
  onChange: (status: Status | 'verified') => void;
}

/** Every column, the refused ones with their reason; and the end of an activity that will not be done. */
export function StatusField({ card, board, value, onChange }: StatusFieldProps) {
  const t = useWords('activity');
  const words = useRefusalWords();
  const offers = refusedColumns(moveContextOf(card, board.plan), useActor());
  const options = COLUMNS.filter((column) => !isOwnTwin(card, column)).map(
    (column): RadioCard<Status | 'verified'> => {
      const { refusal } = offers[column];
      return {
        value: statusFor(card, column),
        label: <StatusPill status={column} plain />,
        detail: refusal ? words({ code: refusal }) : column === card.column ? t('move.stands') : undefined,
        disabled: refusal !== null,
      };
    },
  );
  const discontinue: RadioCard<Status | 'verified'> = {
    value: 'discontinued',
    label: <StatusPill status="discontinued" plain />,
    detail: t('move.discontinueHint'),
  };
  return (
    <RadioCards legend={t('move.to')} options={[...options, discontinue]} value={value} onChange={onChange} />
  );
}

/** A verified card is declared completed: it is offered one place for both columns. */
function isOwnTwin(card: Card, column: Column): boolean {
  return card.column === 'verified' && column === 'completed';
}

function statusFor(card: Card, column: Column): Status | 'verified' {
  return column === 'verified' && card.column === 'verified' ? 'completed' : column;
}
