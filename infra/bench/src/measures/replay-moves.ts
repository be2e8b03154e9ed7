/** A card and its place in the plan's one order; ranks compare character by character. */
export interface RankedCard {
  readonly id: string;
  readonly rank: string;
}

/** What is wrong after many people moved cards at once. Everything 0 is what is promised. */
export interface MoveFaults {
  /** Acknowledged moves that left no trace. */
  readonly lost: number;
  /** Traces of moves that nobody made, or of one move made twice. */
  readonly doubled: number;
  /** Moves that did not put their card right behind the card that was named. */
  readonly misplaced: number;
  /** Cards that stand elsewhere than their last move put them, are missing, or share their rank. */
  readonly displaced: number;
}

/**
 * Plays recorded moves again from the order in which the plan began. `traces` are the recorded moves in the
 * order of their commits; `acknowledged` says for each card behind which cards it was moved, in the order in
 * which its one mover did it; `after` is the order that the database holds now.
 */
export function replayMoves(
  before: readonly RankedCard[],
  traces: readonly RankedCard[],
  acknowledged: ReadonlyMap<string, readonly string[]>,
  after: readonly RankedCard[],
): MoveFaults {
  const order = new Map(before.map(({ id, rank }) => [id, rank]));
  const seen = new Map<string, number>();
  let doubled = 0;
  let misplaced = 0;
  for (const { id, rank } of traces) {
    order.set(id, rank);
    const turn = seen.get(id) ?? 0;
    seen.set(id, turn + 1);
    const anchor = acknowledged.get(id)?.[turn];
    if (anchor === undefined) doubled += 1;
    else if (cardBefore(order, id, rank) !== anchor) misplaced += 1;
  }
  const missing = [...acknowledged].map(([id, moves]) => Math.max(0, moves.length - (seen.get(id) ?? 0)));
  return {
    lost: missing.reduce((sum, each) => sum + each, 0),
    doubled,
    misplaced,
    displaced: displacedCards(order, after),
  };
}

function cardBefore(order: ReadonlyMap<string, string>, id: string, rank: string): string | null {
  let best: [string, string] | null = null;
  for (const entry of order) {
    if (entry[0] !== id && entry[1] < rank && (best === null || entry[1] > best[1])) best = entry;
  }
  return best?.[0] ?? null;
}

function displacedCards(expected: ReadonlyMap<string, string>, after: readonly RankedCard[]): number {
  const moved = after.filter(({ id, rank }) => expected.get(id) !== rank).length;
  const missing = expected.size - new Set(after.map(({ id }) => id)).size;
  const shared = after.length - new Set(after.map(({ rank }) => rank)).size;
  return moved + Math.max(0, missing) + shared;
}
