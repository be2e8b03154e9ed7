import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { EntityManager } from 'typeorm';
import type { Neighbour } from './neighbours.repository.ts';

/** A rank grows by a character or so whenever a card is dropped into the same gap; beyond this all get new ones. */
const longestRankChars = 64;

/** Right after one card or right before another; `after` wins over `before`. */
export interface Neighbours {
  after: Neighbour | null;
  before: Neighbour | null;
}

/**
 * The rank for a card between its new neighbours. Null where none was named, or where the card itself was: then
 * it keeps its rank.
 */
export function rankBetween(cardId: string, { after, before }: Neighbours): string | null {
  const anchor = after ?? before;
  if (!anchor || anchor.id === cardId) return null;
  return after
    ? generateKeyBetween(after.rank, after.rankAbove)
    : generateKeyBetween(anchor.rankBelow, anchor.rank);
}

/**
 * Where the card's rank has grown too long, every card of the plan gets a short one in the same order. Call it
 * with the plan locked. Answers the rank that the card has then.
 */
export async function shortenRanks(
  manager: EntityManager,
  planId: string,
  cardId: string,
  rank: string,
): Promise<string> {
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
