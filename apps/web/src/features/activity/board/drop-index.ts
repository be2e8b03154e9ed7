/** A place in a cell: before which of its cards, and where the line that shows it stands. */
export interface DropSpot {
  /** Null: no place is meant, only the column. */
  index: number | null;
  /** Distance from the cell's upper edge, in pixels. */
  top: number | null;
}

/**
 * The place under the pointer: before the first card whose middle lies below it. Cards that are not in the
 * document (behind "n more") keep their places; below the last one shown means after that one.
 */
export function dropIndex(
  cell: HTMLElement,
  cards: readonly { id: string }[],
  pointerY: number,
  draggedId: string,
): DropSpot {
  const box = cell.getBoundingClientRect();
  const shown = [...cell.querySelectorAll<HTMLElement>('[data-card]')]
    .map((element) => ({ id: element.dataset.card ?? '', box: element.getBoundingClientRect() }))
    .sort((one, other) => one.box.top - other.box.top);
  const others = shown.filter((card) => card.id !== draggedId);
  const below = others.find((card) => pointerY < card.box.top + card.box.height / 2);
  const at = (id: string) => cards.findIndex((card) => card.id === id);
  if (below) return { index: at(below.id), top: below.box.top - box.top - linePx };
  const last = others.at(-1);
  if (last) return { index: at(last.id) + 1, top: last.box.bottom - box.top };
  return { index: cards.length, top: firstPx };
}

/** The line stands in the gap between two cards. */
const linePx = 6;
const firstPx = 2;
