import type { Board as BoardReply, Card } from '@jalon/contracts/activity/activity';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { boardQuery } from '../../../shared/activity/board-query.ts';
import { ProblemError } from '../../../shared/api/request.ts';
import { Note } from '../../../shared/controls/note.tsx';
import { ProblemNote } from '../../../shared/controls/problem-note.tsx';
import { formatDate } from '../../../shared/language/format.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import { highestLevel, useMarking } from '../../../shared/marking/marking.tsx';
import { BoardActionsContext } from './board-actions.ts';
import { type BoardLayout, layOut } from './board-layout.ts';
import { BoardPartsContext, useBoardParts } from './board-parts.tsx';
import type { BoardSearch } from './board-search.ts';
import { BoardSkeleton } from './board-skeleton.tsx';
import './board.css';
import './card.css';
import './drag.css';
import './filters.css';
import { ColumnHeads } from './column-heads.tsx';
import { DiscontinuedList } from './discontinued-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { KeysBar } from './keys-bar.tsx';
import { LaneRow } from './lane-row.tsx';
import { NothingFound } from './nothing-found.tsx';
import { placeOfCard } from './place-card.ts';
import { useBoardKeys } from './use-board-keys.ts';
import { useBoardMoves } from './use-board-moves.tsx';
import { useDragParts } from './use-drag-parts.ts';
import { useOpenCells } from './use-open-cells.ts';

const MoveDialog = lazy(() => import('../move/move-dialog.tsx'));

export interface BoardProps {
  planReference: string;
  search: BoardSearch;
  /** Changes the view: it lives in the address. */
  onSearch: (change: Partial<BoardSearch>) => void;
  /** Opens the finding form for a card that is reported complete. */
  onVerify: (card: Card) => void;
  /** Opens the form that reports on a card. */
  onReport: (card: Card) => void;
  /** The id of a card that is asked to be moved from outside the board (its sheet). */
  toMove: string | null;
  onMoveAsked: () => void;
}

/** The board of one plan. */
export function Board(props: BoardProps) {
  const board = useQuery(boardQuery(props.planReference));
  if (board.data) return <LoadedBoard {...props} board={board.data} />;
  // A plan that is not open to this person looks like one that does not exist: the page says so.
  if (board.error instanceof ProblemError && board.error.status === 404) throw board.error;
  if (board.error) return <ProblemNote error={board.error} onRetry={() => void board.refetch()} />;
  return <BoardSkeleton />;
}

function LoadedBoard(props: BoardProps & { board: BoardReply }) {
  const { board, search } = props;
  const layout = useMemo(() => layOut(board, search), [board, search]);
  useMarking(highestLevel(board.columns.flatMap(({ cards }) => cards)));
  const moves = useBoardMoves({ ...props, layout });
  const parts = useDragParts();
  useMoveFromOutside(props, moves.actions.askMove);
  return (
    <BoardActionsContext value={moves.actions}>
      <FilterBar board={board} layout={layout} search={search} onSearch={props.onSearch} />
      {board.plan.closedAt && <ClosedPlan on={board.plan.closedAt.slice(0, 10)} />}
      <BoardPartsContext value={parts}>
        {search.discontinued ? (
          <DiscontinuedList {...props} />
        ) : (
          <Grid {...props} layout={layout} asking={moves.asking !== null} />
        )}
      </BoardPartsContext>
      {moves.asking && (
        <Suspense>
          <MoveDialog board={board} layout={layout} asked={moves.asking} {...moves.dialog} />
        </Suspense>
      )}
    </BoardActionsContext>
  );
}

function ClosedPlan({ on }: { on: string }) {
  const t = useWords('board');
  return <Note icon="lock">{t('planClosed', { on: formatDate(on) })}</Note>;
}

/** Column heads, lanes and cards. One tab stop: the arrows go from card to card. */
function Grid(props: BoardProps & { board: BoardReply; layout: BoardLayout; asking: boolean }) {
  const { board, layout, search } = props;
  const t = useWords('board');
  const { Frame } = useBoardParts();
  const cells = useOpenCells(layout);
  const region = useRef<HTMLDivElement>(null);
  const keys = useBoardKeys({ ...props, region, visible: cells.visible });
  const [phoneColumn, setPhoneColumn] = useState(layout.columns[0] ?? 'not_started');
  const compact = search.density === 'compact';
  if (layout.shown === 0) return <NothingFound {...props} />;
  return (
    <Frame>
      <section
        ref={region}
        className={compact ? 'board compact' : 'board'}
        data-columns={layout.columns.length}
        data-phone-column={phoneColumn}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        aria-label={t('boardName')}
      >
        <ColumnHeads board={board} layout={layout} phoneColumn={phoneColumn} onPhoneColumn={setPhoneColumn} />
        {layout.lanes.map((lane) => (
          <LaneRow
            key={lane.key}
            lane={lane}
            layout={layout}
            today={board.plan.mission.today}
            compact={compact}
            cells={cells}
            current={keys.current}
            openReference={search.card ?? null}
          />
        ))}
      </section>
      <KeysBar enabled={keys.enabled} onEnable={keys.setEnabled} help={keys.help} onHelp={keys.setHelp} />
    </Frame>
  );
}

/** Opens "Move…" for a card whose sheet asked for it. */
function useMoveFromOutside(props: BoardProps & { board: BoardReply }, askMove: (card: Card) => void): void {
  const { board, toMove, onMoveAsked } = props;
  useEffect(() => {
    if (toMove === null) return;
    const place = placeOfCard(board, toMove);
    if (place) askMove(place.card);
    onMoveAsked();
  }, [board, toMove, onMoveAsked, askMove]);
}
