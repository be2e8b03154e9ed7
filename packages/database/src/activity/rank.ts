import { generateKeyBetween } from 'fractional-indexing';
import type { EntityManager } from 'typeorm';

/** Where a card is to stand: right after one card, or right before another; `after` wins over `before`. */
export interface Neighbours {
  after?: string | null;
  before?: string | null;
}

/**
 * The rank for a card at that place of its plan's one order; call it with the plan locked. Null where neither
 * neighbour is a card of the plan, or where the card stands there already: then it keeps its rank.
 */
export async function rankAt(
  manager: EntityManager,
  planId: string,
  cardId: string,
  { after, before }: Neighbours,
): Promise<string | null> {
  const anchor = await rankOf(manager, planId, after ?? before ?? null);
  if (anchor === null || (after ?? before) === cardId) return null;
  const other = await neighbourOf(manager, planId, cardId, anchor, after ? 'above' : 'below');
  return after ? generateKeyBetween(anchor, other) : generateKeyBetween(other, anchor);
}

/** The rank after the last card of the plan; call it with the plan locked. */
export async function lastRank(manager: EntityManager, planId: string): Promise<string> {
  const [row] = await manager.query('SELECT max(rank COLLATE "C") AS rank FROM activity WHERE plan_id = $1', [
    planId,
  ]);
  return generateKeyBetween(row.rank, null);
}

async function rankOf(manager: EntityManager, planId: string, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const [row] = await manager.query('SELECT rank FROM activity WHERE id = $1 AND plan_id = $2', [id, planId]);
  return row?.rank ?? null;
}

/** The next rank above or below the anchor, the moving card itself left out. */
async function neighbourOf(
  manager: EntityManager,
  planId: string,
  cardId: string,
  anchor: string,
  side: 'above' | 'below',
): Promise<string | null> {
  const [row] = await manager.query(
    side === 'above'
      ? 'SELECT min(rank COLLATE "C") AS rank FROM activity WHERE plan_id = $1 AND id <> $2 AND rank > $3'
      : 'SELECT max(rank COLLATE "C") AS rank FROM activity WHERE plan_id = $1 AND id <> $2 AND rank < $3',
    [planId, cardId, anchor],
  );
  return row?.rank ?? null;
}
