/** More cards than this are never in the document at once, apart from cells that the reader opened. */
export const mountedMax = 150;
const leastPerCell = 2;
const mostPerCell = 30;
/** An opened cell with more cards than this shows only those near the view. */
export const virtualizedAbove = 60;

/** How many cards each cell shows before "n more": the fewer cells have cards, the more. */
export function cardsPerCell(filledCells: number): number {
  const share = Math.floor(mountedMax / Math.max(1, filledCells));
  return Math.min(mostPerCell, Math.max(leastPerCell, share));
}
