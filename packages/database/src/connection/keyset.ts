/** A place in a list that is read page by page: the sort key and id of the last row, opaque to whoever carries it. */
export interface KeysetPlace {
  key: string;
  id: string;
}

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The place that a cursor names; null where it names none. */
export function readKeyset(cursor: string | undefined): KeysetPlace | null {
  if (!cursor) return null;
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const id = text.slice(0, 36);
  // What cannot stand in a text of the database came from nowhere in it.
  return idPattern.test(id) && !text.includes('\u0000') ? { id, key: text.slice(36) } : null;
}

/** A page of rows read one row too many, and the cursor of the next one. */
export function pageOf<Row extends { id: string }>(
  rows: readonly Row[],
  size: number,
  keyOf: (row: Row) => string,
): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  const nextCursor =
    rows.length > size && last ? Buffer.from(last.id + keyOf(last), 'utf8').toString('base64url') : null;
  return { items, nextCursor };
}
