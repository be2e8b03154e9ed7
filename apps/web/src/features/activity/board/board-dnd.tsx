import {
  DndContext,
  type DragMoveEvent,
  DragOverlay,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useDndContext,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import type { Card } from '@jalon/contracts/activity/activity';
import type { Column } from '@jalon/domain/activity/activity';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { useBoardActions } from './board-actions.ts';
import { BoardCard, type BoardCardProps } from './board-card.tsx';
import type { BoardParts, CellProps } from './board-parts.tsx';
import { CellHint } from './cell-hint.tsx';
import { type DropSpot, dropIndex } from './drop-index.ts';

/** A mouse starts to drag after a few pixels, a finger after a moment: until then it opens or scrolls. */
const mousePx = 6;
const touchMs = 220;
const touchSlackPx = 8;

interface CellData {
  laneKey: string | null;
  column: Column;
  cards: readonly Card[];
}

/** Where the dragged card would go now. */
interface Target extends DropSpot {
  cellId: string;
}

const TargetContext = createContext<Target | null>(null);

/**
 * The only file that knows the drag library. Its cards are `useDraggable`, its cells `useDroppable`; the place
 * within a cell is computed from the cards on the screen (`drop-index.ts`). Nothing that the library would say
 * to screen readers is said: the board's own keys and its "Move…" dialog do the same without dragging.
 */
export const dragParts: BoardParts = {
  Frame: DragFrame,
  Cell: DropCell,
  CardSlot: DraggableCard,
  ColumnTab: DropTab,
};

const silence = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
  restoreFocus: false,
};

function DragFrame({ children }: { children: ReactNode }) {
  const actions = useBoardActions();
  const [target, setTarget] = useState<Target | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: mousePx } }),
    useSensor(TouchSensor, { activationConstraint: { delay: touchMs, tolerance: touchSlackPx } }),
  );
  const onDragMove = (event: DragMoveEvent) => {
    const next = targetOf(event);
    setTarget((before) => (isSameTarget(before, next) ? before : next));
  };
  const onDragEnd = (event: DragMoveEvent) => {
    const end = targetOf(event);
    setTarget(null);
    const { card } = event.active.data.current as { card: Card };
    const cell = event.over?.data.current as CellData | undefined;
    if (!end || !cell) return;
    if (cell.laneKey !== null && cell.laneKey !== actions.laneOf(card)) return;
    // A filter hides neighbours: then only the column is meant.
    const index = actions.orderRefusal && cell.column !== card.column ? null : end.index;
    actions.drop(card, { column: cell.column, cell: cell.cards, index });
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      accessibility={silence}
      onDragMove={onDragMove}
      onDragEnd={onDragEnd}
      onDragCancel={() => setTarget(null)}
    >
      <TargetContext value={target}>{children}</TargetContext>
      <Overlay />
    </DndContext>
  );
}

/** The picture under the pointer. */
function Overlay() {
  const { active } = useDndContext();
  const shown = active?.data.current as Pick<BoardCardProps, 'card' | 'today' | 'compact'> | undefined;
  return (
    <DragOverlay dropAnimation={null} className="drag-overlay">
      {shown && (
        <BoardCard
          card={shown.card}
          today={shown.today}
          compact={shown.compact}
          isCurrent={false}
          isOpen={false}
          isOverlay
        />
      )}
    </DragOverlay>
  );
}

function DraggableCard(props: BoardCardProps) {
  const { card, today, compact } = props;
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: card.id, data: { card, today, compact } });
  return <BoardCard {...props} ref={setNodeRef} handlers={listeners} isGhost={isDragging} />;
}

function DropCell({ laneKey, column, cards, children, className }: CellProps) {
  const id = `${laneKey} ${column}`;
  const { setNodeRef } = useDroppable({ id, data: { laneKey, column, cards } satisfies CellData });
  const dragged = useDraggedCard();
  const target = useContext(TargetContext);
  const actions = useBoardActions();
  const isTarget = target?.cellId === id;
  const isOtherLane = dragged !== null && actions.laneOf(dragged) !== laneKey;
  const offers = dragged && !isOtherLane ? actions.offersFor(dragged) : null;
  const refusal = offers?.[column].refusal ?? null;
  // Where every column refuses, one sentence is enough: in the cell that is meant.
  const saysWhy = refusal !== null && Object.values(offers ?? {}).some((offer) => offer.refusal === null);
  const state = dragged === null ? '' : isOtherLane || refusal ? 'refused' : isTarget ? 'drop' : '';
  return (
    <div ref={setNodeRef} className={`${className} ${state}`.trim()} data-cell={id}>
      {children}
      {isTarget && state === 'drop' && target.top !== null && !actions.orderRefusal && (
        <div className="slot" style={{ insetBlockStart: target.top }} />
      )}
      {dragged && (isTarget || saysWhy) && (
        <CellHint card={dragged} column={column} isOtherLane={isOtherLane} />
      )}
    </div>
  );
}

/** On a phone one drops on the name of a column that is not shown. */
function DropTab({ column, children }: { column: Column; children: ReactNode }) {
  const { setNodeRef, isOver } = useDroppable({
    id: `tab ${column}`,
    data: { laneKey: null, column, cards: [] } satisfies CellData,
  });
  const dragged = useDraggedCard();
  const actions = useBoardActions();
  const isRefused = dragged !== null && actions.offersFor(dragged)[column].refusal !== null;
  const state = isRefused ? 'refused' : isOver ? 'drop' : '';
  return (
    <div ref={setNodeRef} className={state}>
      {children}
    </div>
  );
}

function useDraggedCard(): Card | null {
  const { active } = useDndContext();
  return (active?.data.current as { card: Card } | undefined)?.card ?? null;
}

function targetOf({ over, active, activatorEvent, delta }: DragMoveEvent): Target | null {
  if (!over) return null;
  const { column, laneKey, cards } = over.data.current as CellData;
  const cellId = laneKey === null ? `tab ${column}` : `${laneKey} ${column}`;
  if (laneKey === null) return { cellId, index: null, top: null };
  const element = document.querySelector<HTMLElement>(`[data-cell="${cellId}"]`);
  if (!element) return null;
  return { cellId, ...dropIndex(element, cards, pointerY(activatorEvent) + delta.y, String(active.id)) };
}

function pointerY(event: Event): number {
  if (event instanceof MouseEvent) return event.clientY;
  return event instanceof TouchEvent ? (event.touches[0]?.clientY ?? 0) : 0;
}

function isSameTarget(one: Target | null, other: Target | null): boolean {
  return one?.cellId === other?.cellId && one?.index === other?.index && one?.top === other?.top;
}
