/** Lists answer `{items, nextCursor}`. */
export interface List<T> {
  items: T[];
  nextCursor: string | null;
}

/** A list that is short by nature and comes whole. */
export function listOf<T>(items: T[]): List<T> {
  return { items, nextCursor: null };
}
