import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { EntityManager } from 'typeorm';

/** A rank grows by a character or so whenever a card is dropped into the same gap; beyond this all get new ones. */
const longestRankChars = 64;

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

/**
 * Puts a card at that rank. Where ranks have grown too long, every card of the plan gets a short one in the same
 * order. Call it with the plan locked. Answers the rank that the card has then.
 */
export async function takeRank(
  manager: EntityManager,
  planId: string,
  cardId: string,
  rank: string,
): Promise<string> {
  await manager.query('UPDATE activity SET rank = $2 WHERE id = $1', [cardId, rank]);
  if (rank.length <= longestRankChars) return rank;
  const cards: { id: string }[] = await manager.query(
    'SELECT id FROM activity WHERE plan_id = $1 ORDER BY rank',
    [planId],
  );
  const ranks = generateNKeysBetween(null, null, cards.length);
  // In two steps: a new rank may be another card's old one, and each row is held against all others at once.
  await manager.query(`UPDATE activity SET rank = '~' || id WHERE plan_id = $1`, [planId]);
  await manager.query(
    `UPDATE activity SET rank = fresh.rank FROM unnest($1::uuid[], $2::text[]) AS fresh(id, rank)
      WHERE activity.id = fresh.id`,
    [cards.map(({ id }) => id), ranks],
  );
  return ranks[cards.findIndex(({ id }) => id === cardId)]!;
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
